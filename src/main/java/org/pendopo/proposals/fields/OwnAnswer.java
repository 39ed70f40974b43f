package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer to one question: one of the four, or none at all. */
public record OwnAnswer(
        long fieldId,
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Long choice,
        @Nullable LocalDate date) {
    boolean isEmpty() {
        return text == null && number == null && choice == null && date == null;
    }

    /** As a form shows it. */
    String asTyped() {
        if (choice != null) {
            return choice.toString();
        }
        return text != null ? text : date != null ? date.toString() : TypedValue.asTyped(number);
    }
}
