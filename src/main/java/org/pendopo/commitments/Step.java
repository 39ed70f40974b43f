package org.pendopo.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;

/** A milestone to be, checked. */
record Step(String title, LocalDate due) {

    /**
     * @param last the date of the commitment, which no milestone may pass; null where that is wrong itself
     * @return the milestone, or null with what is wrong in the flaws
     */
    static @Nullable Step of(TypedStep typed, Flaws flaws, LocalDate today, @Nullable LocalDate last) {
        var title = flaws.in(() -> Typed.title(typed.title(), "step" + typed.number()));
        var due = flaws.in(() -> {
            var date = Typed.date(typed.due(), today, "date" + typed.number());
            if (last != null && date.isAfter(last)) {
                throw new RuleBroken("commitments.milestone.late").at("date" + typed.number());
            }
            return date;
        });
        return title == null || due == null ? null : new Step(title, due);
    }
}
