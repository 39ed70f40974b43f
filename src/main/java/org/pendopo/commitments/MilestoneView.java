package org.pendopo.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A milestone as pages show it. */
public record MilestoneView(
        long id,
        String title,
        LocalDate firstDue,
        LocalDate due,
        @Nullable Instant doneAt) {
    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isMoved() {
        return !firstDue.equals(due);
    }

    /** By how many days it is late; 0 when it is not. */
    public long daysLate(LocalDate today) {
        return !isDone() && due.isBefore(today) ? ChronoUnit.DAYS.between(due, today) : 0;
    }
}
