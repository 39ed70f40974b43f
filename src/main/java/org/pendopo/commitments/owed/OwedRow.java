package org.pendopo.commitments.owed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.CommitmentRow;

/**
 * An open commitment of which something is due.
 *
 * @param language of its title
 * @param unit the name of the unit that owes it
 * @param whole when all of it is due
 * @param step when its next milestone is due; null if none is open
 */
public record OwedRow(
        long id,
        String title,
        String language,
        String unit,
        LocalDate whole,
        @Nullable LocalDate step) {
    /** Whether it is a milestone that is due next. */
    public boolean isOfStep() {
        return step != null && step.isBefore(whole);
    }

    /** What comes first, its next milestone or its end. */
    public LocalDate due() {
        return step != null && step.isBefore(whole) ? step : whole;
    }

    public String address() {
        return CommitmentRow.address(id, title);
    }
}
