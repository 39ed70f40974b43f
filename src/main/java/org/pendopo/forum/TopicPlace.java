package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;

/**
 * The space and the forum in which a topic stands.
 *
 * @param language of the words of the space
 * @param toolTitle null where the forum goes by its usual word
 */
public record TopicPlace(
        long spaceId,
        String slug,
        String title,
        String language,
        SpaceKind kind,
        Audience audience,
        long toolId,
        String toolSlug,
        @Nullable String toolTitle) {

    public String address() {
        return "/space/" + slug;
    }

    public String forumAddress() {
        return address() + "/" + toolSlug;
    }
}
