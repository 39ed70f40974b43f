package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/** One cell of a row, turned into what it should be; what it cannot be is told to the problems and counts as empty. */
record Cell(long line, String column, String value, Problems problems) {
    private static final int DECIMALS = 2;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}(?:[.]0+)?");

    private void refuse(ProblemKind kind, Object... args) {
        problems.add(kind, line, column, args);
    }

    boolean blank() {
        return PlainText.clean(value).isEmpty();
    }

    /** The text as it will be stored. */
    String text(int most) {
        return limited(PlainText.clean(value), most);
    }

    /** A short text on one line; null when there is none. */
    @Nullable
    String label(int most) {
        var label = limited(PlainText.line(value), most);
        return label.isEmpty() ? null : label;
    }

    /** As {@link #label}, but what is too long is cut, with a warning. */
    @Nullable
    String cutLabel(int most) {
        var label = PlainText.line(value);
        if (length(label) <= most) {
            return label.isEmpty() ? null : label;
        }
        refuse(ProblemKind.LABEL_CUT, most, Problems.shown(label));
        return label.substring(0, label.offsetByCodePoints(0, most)).strip();
    }

    private String limited(String text, int most) {
        int length = length(text);
        if (length > most) {
            refuse(ProblemKind.LONG, most, length);
        }
        return text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A text that must be there. */
    String required(int most) {
        var label = label(most);
        if (label == null) {
            refuse(ProblemKind.REQUIRED);
            return "";
        }
        return label;
    }

    /** One of the words, as they spell it; any text when there are no words. */
    @Nullable
    String choice(Set<String> words) {
        var label = label(ImportLimits.MAX_LABEL);
        if (label == null || words.isEmpty()) {
            return label;
        }
        var chosen = words.stream().filter(label::equalsIgnoreCase).findFirst();
        if (chosen.isEmpty()) {
            refuse(ProblemKind.CHOICE, Problems.shown(label), String.join(", ", new TreeSet<>(words)));
        }
        return chosen.orElse(null);
    }

    /** The code of a currency; null when there is none. */
    @Nullable
    String currency() {
        var label = label(ImportLimits.MAX_LABEL);
        if (label == null) {
            return null;
        }
        var code = label.equalsIgnoreCase("Rp") ? "IDR" : label.toUpperCase(Locale.ROOT);
        if (!CURRENCY.matcher(code).matches()) {
            refuse(ProblemKind.CURRENCY, Problems.shown(label));
            return null;
        }
        return code;
    }

    /** An amount as people write it, exact; null when there is none. */
    @Nullable
    BigDecimal amount() {
        if (blank()) {
            return null;
        }
        var amount = Amounts.written(value);
        if (amount == null) {
            refuse(ProblemKind.COST, Problems.shown(value));
            return null;
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            refuse(ProblemKind.COST_DECIMALS, Problems.shown(value));
            return null;
        }
        return inRange(amount);
    }

    /** An amount as programs write it, rounded with a warning; must be there. */
    @Nullable
    BigDecimal plainAmount() {
        if (blank()) {
            refuse(ProblemKind.REQUIRED);
            return null;
        }
        var amount = Amounts.plain(value);
        if (amount == null) {
            refuse(ProblemKind.COST, Problems.shown(value));
            return null;
        }
        var inRange = inRange(amount);
        if (inRange != null && inRange.compareTo(amount) != 0) {
            refuse(ProblemKind.COST_ROUNDED, Problems.shown(value), inRange.toPlainString());
        }
        return inRange;
    }

    private @Nullable BigDecimal inRange(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(ImportLimits.MAX_COST) > 0) {
            refuse(ProblemKind.COST_RANGE, Problems.shown(value), ImportLimits.MAX_COST);
            return null;
        }
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A count; null when there is none. */
    @Nullable
    Long count() {
        if (blank()) {
            return null;
        }
        var written = value.strip();
        long count = WHOLE.matcher(written).matches() ? Long.parseLong(written.split("[.]", 2)[0]) : -1;
        if (count < 0 || count > ImportLimits.MAX_COUNT) {
            refuse(ProblemKind.COUNT, Problems.shown(value), ImportLimits.MAX_COUNT);
            return null;
        }
        return count;
    }

    /** A moment; null when there is none. */
    @Nullable
    Instant instant(ZoneId zone) {
        if (blank()) {
            return null;
        }
        var instant = Dates.instant(value, zone);
        if (instant == null) {
            refuse(ProblemKind.DATE, Problems.shown(value));
        }
        return instant;
    }

    /** The two-letter code of a language; null when there is none, or with the given problem when it is unknown. */
    @Nullable
    String language(ProblemKind unknown) {
        if (blank()) {
            return null;
        }
        var code = Languages.code(value);
        if (code == null) {
            refuse(unknown, Problems.shown(value));
        }
        return code;
    }
}
