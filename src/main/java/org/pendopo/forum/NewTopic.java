package org.pendopo.forum;

import java.time.Instant;

/**
 * A topic in which there is something that a member has not seen.
 *
 * @param language of the title
 * @param opened the topic itself is new to the member
 * @param replies how many new replies there are, without the member's own
 * @param lastAt when something was last written in it
 */
public record NewTopic(
        long id,
        String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        boolean opened,
        long replies,
        Instant lastAt) {

    public String address() {
        return TopicView.address(id, title);
    }

    public String spaceAddress() {
        return "/space/" + spaceSlug;
    }
}
