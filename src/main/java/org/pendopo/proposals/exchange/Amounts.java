package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as people and programs write them: {@code 5000}, {@code 5000.5}, {@code 5.000.000,50}, {@code 5,000,000.50},
 * {@code Rp 5.000.000,-}. A single sign followed by exactly three digits groups thousands, because an amount has at
 * most two decimals.
 */
final class Amounts {
    /** More digits than any amount has; keeps long numbers from costing time. */
    private static final int LONGEST = 40;

    private static final String UNIT = "(?:Rp\\.?|IDR|PLN|EUR|€|zł)";
    private static final Pattern WRAPPED =
            Pattern.compile("(?i)" + UNIT + "?\\s*([+-]?[0-9][0-9.,\\s\\u00A0\\u202F]*?)(?:,-)?\\s*" + UNIT + "?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+]?[0-9]{1,2})?");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private static final int TWO_DECIMALS = 2;

    private Amounts() {}

    /** What a person wrote; null when it is not an amount. */
    static @Nullable BigDecimal written(String text) {
        var wrapped = WRAPPED.matcher(text.strip());
        if (text.length() > LONGEST || !wrapped.matches()) {
            return null;
        }
        var digits = wrapped.group(1).replaceAll("[\\s\\u00A0\\u202F]", "");
        if (GROUPED_BY_DOT.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        if (GROUPED_BY_COMMA.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        return plain(digits);
    }

    /**
     * What a program wrote as people would write it. In CSV three decimals would group thousands: such a number gets one
     * more zero, and is refused for its decimals. What is no number stays as it is.
     */
    static String asWritten(String literal) {
        var number = plain(literal);
        if (number == null) {
            return literal;
        }
        var shortest = number.stripTrailingZeros();
        return shortest.scale() > TWO_DECIMALS ? shortest.toPlainString() + "0" : shortest.toPlainString();
    }

    /** What a program wrote: digits with a decimal point or comma, never grouped; null when it is not a number. */
    static @Nullable BigDecimal plain(String text) {
        var number = text.strip();
        if (number.length() > LONGEST || !PLAIN.matcher(number).matches()) {
            return null;
        }
        return new BigDecimal(number.replace(',', '.'));
    }
}
