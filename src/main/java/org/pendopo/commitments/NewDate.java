package org.pendopo.commitments;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;

/** A date to which something is moved, and the reason that everybody reads. */
record NewDate(LocalDate date, String reason) {
    static NewDate of(@Nullable String date, @Nullable String reason, LocalDate today) {
        var flaws = new Flaws();
        var day = flaws.in(() -> Typed.date(date, today, "date"));
        var why = flaws.in(() -> Typed.reason(reason, "reason"));
        flaws.tell();
        return new NewDate(Objects.requireNonNull(day), Objects.requireNonNull(why));
    }
}
