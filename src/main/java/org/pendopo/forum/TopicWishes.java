package org.pendopo.forum;

import org.pendopo.contributions.terms.Terms;

/**
 * What somebody wants a new topic to be, besides its words.
 *
 * @param terms others than none for those alone who may set them
 */
public record TopicWishes(TopicType type, Terms terms) {
    public static final TopicWishes NONE = new TopicWishes(TopicType.DISCUSSION, Terms.NONE);
}
