package org.pendopo.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pendopo.shared.web.Addresses;

/**
 * A commitment in a list.
 *
 * @param language of its title
 * @param unit the name of the unit that promised it
 * @param firstDue the date that was promised at first
 * @param done how many of its milestones are done
 * @param milestones how many there are
 * @param spaceSlug of the consultation that it comes from
 * @param today the day of the institution on which this was read
 */
public record CommitmentRow(
        long id,
        String title,
        String language,
        String unit,
        String unitCode,
        LocalDate firstDue,
        LocalDate due,
        CommitmentState state,
        long done,
        long milestones,
        String spaceSlug,
        String spaceTitle,
        String spaceLanguage,
        LocalDate today) {
    public String address() {
        return address(id, title);
    }

    public static String address(long id, String title) {
        return "/commitment/" + id + "/" + Addresses.slug(title);
    }

    public String slug() {
        return Addresses.slug(title);
    }

    /** Whole per cent; see {@link Share}. */
    public int percent() {
        return new Share(done, milestones).percent(state);
    }

    public boolean isOverdue() {
        return state.isOpen() && due.isBefore(today);
    }

    /** By how many days it is late; 0 when it is not. */
    public long daysLate() {
        return isOverdue() ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    public boolean isMoved() {
        return !firstDue.equals(due);
    }

    /** Key of the sentence that says by when, or by when it should have been, or when it was to be. */
    public String dueKey() {
        return isOverdue() ? "commitments.late" : state.isOpen() ? "commitments.until" : "commitments.was_due";
    }
}
