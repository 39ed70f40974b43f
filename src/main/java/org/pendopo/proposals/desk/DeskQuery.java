package org.pendopo.proposals.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the desk is asked for.
 *
 * @param kind one alone; null for all
 * @param unit the unit that runs the consultation; 0 for all
 * @param dueAfter with {@code after} the row behind which the page begins
 */
public record DeskQuery(@Nullable DeskKind kind, long unit, LocalDate dueAfter, long after) {
    /** Stands for no due date: after all others. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Before every row. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);
}
