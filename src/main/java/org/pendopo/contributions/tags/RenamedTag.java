package org.pendopo.contributions.tags;

import java.time.Duration;
import java.time.Instant;

/**
 * A tag that got another name.
 *
 * @param uses on how many texts
 * @param by who did it
 * @param open on how many texts, where the reader keeps order, it was not undone
 * @param now when this was read
 */
public record RenamedTag(long id, String tag, String fresh, long uses, String by, Instant at, long open, Instant now) {
    static final Duration UNDONE_WITHIN = Duration.ofDays(1);

    public boolean isUndoable() {
        return open > 0 && !isLate(at, now);
    }

    public boolean isUndone() {
        return open == 0;
    }

    static boolean isLate(Instant at, Instant now) {
        return !now.isBefore(at.plus(UNDONE_WITHIN));
    }
}
