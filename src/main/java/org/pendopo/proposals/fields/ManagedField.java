package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A question as its managers see it.
 *
 * @param choices one a line
 * @param there false when it was removed
 * @param answers how many proposals answer it
 */
public record ManagedField(
        long id,
        FieldKind kind,
        String label,
        String hint,
        boolean required,
        String choices,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean there,
        long answers) {
    public String typedLeast() {
        return TypedValue.asTyped(least);
    }

    public String typedMost() {
        return TypedValue.asTyped(most);
    }
}
