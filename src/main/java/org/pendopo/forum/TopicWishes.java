package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Terms;

/**
 * What somebody wants a new topic to be, besides its words.
 *
 * @param terms others than none for those alone who may set them
 * @param tags as typed, with commas between
 */
public record TopicWishes(
        TopicType type, Terms terms, @Nullable String tags) {
    public static final TopicWishes NONE = new TopicWishes(TopicType.DISCUSSION, Terms.NONE);

    public TopicWishes(TopicType type, Terms terms) {
        this(type, terms, null);
    }
}
