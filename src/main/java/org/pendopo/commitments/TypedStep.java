package org.pendopo.commitments;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/**
 * A milestone as typed.
 *
 * @param number of its row in the form, for the names of its fields
 */
public record TypedStep(
        int number, @Nullable String title, @Nullable String due) {
    /** A row that was left free. */
    boolean isEmpty() {
        return PlainText.line(title).isEmpty() && PlainText.line(due).isEmpty();
    }
}
