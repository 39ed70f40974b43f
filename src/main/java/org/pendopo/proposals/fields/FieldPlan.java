package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/**
 * What managers want a question to be, exactly as typed.
 *
 * @param choices one a line; for choices alone
 * @param least smallest number; for numbers alone
 * @param most greatest number
 */
public record FieldPlan(
        @Nullable String label,
        @Nullable String hint,
        boolean required,
        @Nullable String choices,
        @Nullable String least,
        @Nullable String most) {
    static final int LABEL_MAX = 120;
    static final int HINT_MAX = 300;
    static final int CHOICES_MAX = 50;

    /** The same, cleaned and checked. */
    record Checked(
            String label,
            String hint,
            boolean required,
            List<String> choices,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {}

    /** @throws RuleBroken all that is wrong, each at its field */
    Checked checked(FieldKind kind) {
        var flaws = new Flaws();
        var title = flaws.in(() -> limited(label, LABEL_MAX, "label"));
        var help = flaws.in(() -> limited(hint, HINT_MAX, "hint"));
        var options = flaws.in(() -> kind == FieldKind.CHOICE ? options() : List.<String>of());
        var from = flaws.in(() -> kind == FieldKind.NUMBER ? TypedValue.number(least, "least") : null);
        var to = flaws.in(() -> kind == FieldKind.NUMBER ? TypedValue.number(most, "most") : null);
        flaws.unless(
                from == null || to == null || from.compareTo(to) <= 0,
                () -> new RuleBroken("proposals-fields.range").at("most"));
        flaws.tell();
        return new Checked(
                title == null ? "" : title,
                help == null ? "" : help,
                required,
                options == null ? List.of() : options,
                from,
                to);
    }

    private static String limited(@Nullable String typed, int max, String field) {
        var line = PlainText.line(typed);
        if (line.isEmpty() && field.equals("label")) {
            throw new RuleBroken("proposals-fields.label.empty").at(field);
        }
        if (line.codePointCount(0, line.length()) > max) {
            throw new RuleBroken("proposals-fields.long", max).at(field);
        }
        return line;
    }

    private List<String> options() {
        var lines = PlainText.clean(choices)
                .lines()
                .map(PlainText::line)
                .filter(l -> !l.isEmpty())
                .distinct()
                .toList();
        if (lines.size() < 2) {
            throw new RuleBroken("proposals-fields.choices.few").at("choices");
        }
        if (lines.size() > CHOICES_MAX) {
            throw new RuleBroken("proposals-fields.choices.many", CHOICES_MAX).at("choices");
        }
        lines.forEach(line -> limited(line, LABEL_MAX, "choices"));
        return lines;
    }
}
