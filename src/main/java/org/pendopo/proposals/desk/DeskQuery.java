package org.pendopo.proposals.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the desk is asked for.
 *
 * @param kind one alone; null for all
 * @param unit the unit that runs the consultation; 0 for all
 * @param due with {@code id} the row behind which the page begins, or before which it ends
 * @param backwards whether the page ends before that row
 */
public record DeskQuery(@Nullable DeskKind kind, long unit, LocalDate due, long id, boolean backwards) {
    /** Stands for no due date: after all others. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Before every row. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The most urgent of all kinds and units. */
    public static DeskQuery first() {
        return new DeskQuery(null, 0, FIRST, 0, false);
    }
}
