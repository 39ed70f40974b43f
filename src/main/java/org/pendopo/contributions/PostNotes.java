package org.pendopo.contributions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a few readers learn beside a contribution in a thread with terms.
 *
 * @param pseudonym under which peers know its author; for the author and those who know anyway
 * @param late how long after the deadline it came; for the author and those who teach
 */
public record PostNotes(
        @Nullable String pseudonym, @Nullable Duration late) {
    private static final long HOURS_UP_TO = 48;

    public static final PostNotes NONE = new PostNotes(null, null);

    /** Key of the words for how late it is, such as "2 hours late". */
    public String lateKey() {
        var by = late == null ? Duration.ZERO : late;
        return by.toHours() < 1
                ? "contributions-terms.late.minutes"
                : by.toHours() < HOURS_UP_TO ? "contributions-terms.late.hours" : "contributions-terms.late.days";
    }

    /** In the unit of {@link #lateKey}, begun minutes counted. */
    public long lateAmount() {
        var by = late == null ? Duration.ZERO : late;
        return by.toHours() < 1 ? Math.max(1, by.toMinutes()) : by.toHours() < HOURS_UP_TO ? by.toHours() : by.toDays();
    }
}
