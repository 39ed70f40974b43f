package org.pendopo.forum.overview;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostNotes;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/**
 * What one member did in a topic.
 *
 * @param pseudonym by which the peers know them there
 * @param answerId their first answer that everybody sees; null if there is none
 * @param replies how many replies to answers they wrote
 * @param received how many replies others wrote to their answers
 * @param due until when answers were in time
 */
public record TopicMember(
        long personId,
        String name,
        AgeBand ageBand,
        boolean inClass,
        @Nullable String pseudonym,
        @Nullable Long answerId,
        @Nullable Instant answeredAt,
        long replies,
        long received,
        @Nullable Instant due) {

    public String shownName() {
        return PersonNames.displayName(name, ageBand, inClass);
    }

    public boolean isSilent() {
        return answerId == null && replies == 0;
    }

    /** With how late the answer came, if it did. */
    public PostNotes notes() {
        return answeredAt == null || due == null || !answeredAt.isAfter(due)
                ? PostNotes.NONE
                : new PostNotes(null, Duration.between(due, answeredAt));
    }
}
