package org.pendopo.proposals.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Reads what people type as numbers and dates. What is neither is refused, however large or strange it is. */
final class TypedValue {
    static final int TEXT_MAX = 2_000;
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]{1,4})?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(?:[.,][0-9]{1,4})?");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int DIGITS = 15;

    private TypedValue() {}

    /** @return null when nothing was typed */
    static @Nullable BigDecimal number(@Nullable String typed, String field) {
        var line = PlainText.line(typed).replace(" ", "");
        if (line.isEmpty()) {
            return null;
        }
        var grouped = GROUPED.matcher(line).matches();
        if (!grouped && !PLAIN.matcher(line).matches()) {
            throw new RuleBroken("proposals-fields.number.form").at(field);
        }
        var number = new BigDecimal((grouped ? line.replace(".", "") : line).replace(',', '.'));
        if (number.precision() - number.scale() > DIGITS) {
            throw new RuleBroken("proposals-fields.number.form").at(field);
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    /** @return null when nothing was typed */
    static @Nullable LocalDate date(@Nullable String typed, String field) {
        var line = PlainText.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        var date = parsed(line);
        if (date == null) {
            throw new RuleBroken("proposals-fields.date.form").at(field);
        }
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new RuleBroken("proposals-fields.date.range").at(field);
        }
        return date;
    }

    private static @Nullable LocalDate parsed(String line) {
        try {
            return LocalDate.parse(line);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @return null when nothing was typed */
    static @Nullable String text(@Nullable String typed, String field) {
        var text = PlainText.clean(typed);
        var length = text.codePointCount(0, text.length());
        if (length > TEXT_MAX) {
            throw new RuleBroken("proposals-fields.text.long", TEXT_MAX, length).at(field);
        }
        return text.isEmpty() ? null : text;
    }

    /** As it is typed, for a form that shows what is stored. */
    static String asTyped(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
