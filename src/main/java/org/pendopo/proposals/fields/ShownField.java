package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as everybody reads it.
 *
 * @param choice what was chosen, in words
 */
public record ShownField(
        long proposalId,
        long fieldId,
        String label,
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable String choice,
        @Nullable LocalDate date) {
    /** As a file has it: numbers with a point, dates ISO 8601. */
    public String plain() {
        if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        }
        return date != null ? date.toString() : choice != null ? choice : String.valueOf(text);
    }
}
