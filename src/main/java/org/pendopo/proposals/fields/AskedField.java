package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * A question as a form asks it.
 *
 * @param stored what the proposal answers to it so far; null for a new proposal and where it says nothing
 * @param choices what can be chosen, with what the proposal has chosen although it is not offered any more
 * @param old the proposal was written before: what it never said it need not say now
 */
public record AskedField(
        long id,
        FieldKind kind,
        String label,
        String hint,
        boolean required,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<Choice> choices,
        @Nullable OwnAnswer stored,
        boolean old) {
    /** One answer to choose. */
    public record Choice(long id, String label) {}

    /** Whether it has to be answered now. */
    public boolean isNeeded() {
        return required && !isExempt();
    }

    /** Required of new proposals only. */
    public boolean isExempt() {
        return required && old && stored == null;
    }

    public String typed() {
        return stored == null ? "" : stored.asTyped();
    }

    /** @throws RuleBroken at its input */
    OwnAnswer answer(@Nullable String typed) {
        var at = "own:" + id + ":own-" + kind.name().toLowerCase(Locale.ROOT);
        var answer =
                switch (kind) {
                    case TEXT -> new OwnAnswer(id, TypedValue.text(typed, at), null, null, null);
                    case NUMBER -> new OwnAnswer(id, null, inRange(TypedValue.number(typed, at), at), null, null);
                    case CHOICE -> new OwnAnswer(id, null, null, chosen(typed, at), null);
                    case DATE -> new OwnAnswer(id, null, null, null, TypedValue.date(typed, at));
                };
        if (answer.isEmpty() && isNeeded()) {
            throw new RuleBroken("proposals-fields.missing", label).at(at);
        }
        return answer;
    }

    private @Nullable BigDecimal inRange(@Nullable BigDecimal number, String at) {
        if (number != null && least != null && number.compareTo(least) < 0) {
            throw new RuleBroken("proposals-fields.number.least", label, least).at(at);
        }
        if (number != null && most != null && number.compareTo(most) > 0) {
            throw new RuleBroken("proposals-fields.number.most", label, most).at(at);
        }
        return number;
    }

    private @Nullable Long chosen(@Nullable String typed, String at) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return choices.stream()
                .map(Choice::id)
                .filter(choice -> String.valueOf(choice).equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("proposals-fields.choice.gone", label).at(at));
    }
}
