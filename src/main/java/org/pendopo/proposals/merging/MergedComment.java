package org.pendopo.proposals.merging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/**
 * A comment that was written about a proposal which is part of another one now.
 *
 * @param about its title; empty where its text is hidden or was taken back
 */
public record MergedComment(
        long id,
        String about,
        String html,
        String language,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable String label,
        Instant at) {
    /** Initials where the author is not known to be grown up. */
    public String by() {
        return name == null || ageBand == null
                ? label == null ? "" : label
                : PersonNames.displayName(name, ageBand, false);
    }
}
