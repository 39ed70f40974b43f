package org.pendopo.proposals.answers;

import java.util.OptionalInt;

/** At which days a unit is reminded of a due date: 14, 7 and 1 before it, and every week after it. */
final class ReminderStep {
    /** From when on a due date is near. */
    static final int FIRST = 14;

    private static final int WEEK = 7;

    private ReminderStep() {}

    /**
     * The step that is due. A server that was down on the day itself makes up for it.
     *
     * @param daysLeft whole days until the due date; negative after it
     * @return 14, 7 or 1; after it -1 in the first week, -2 in the second; none far ahead and on the day itself
     */
    static OptionalInt of(long daysLeft) {
        if (daysLeft > FIRST || daysLeft == 0) {
            return OptionalInt.empty();
        }
        if (daysLeft < 0) {
            return OptionalInt.of((int) ((daysLeft + 1) / WEEK) - 1);
        }
        return OptionalInt.of(daysLeft > WEEK ? FIRST : daysLeft > 1 ? WEEK : 1);
    }
}
