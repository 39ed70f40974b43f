package org.pendopo.forum.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/**
 * What one member did in a forum.
 *
 * @param answers replies to topics
 * @param replies replies to answers
 * @param received replies of others to their topics and answers
 * @param late answers after the deadline of their topic
 * @param lastAt when they last wrote; null if never
 */
public record ForumMember(
        long personId,
        String name,
        AgeBand ageBand,
        boolean inClass,
        long topics,
        long answers,
        long replies,
        long received,
        long late,
        @Nullable Instant lastAt) {
    public String shownName() {
        return PersonNames.displayName(name, ageBand, inClass);
    }
}
