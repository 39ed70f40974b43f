package org.pendopo.proposals;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/**
 * Amounts as people type them: {@code 350.000.000}, {@code 350000000}, {@code Rp 350.000.000,50}, {@code Rp. 5.000,-}.
 * Exact; nothing is guessed: a point or comma before fewer than three digits at a place where thousands end is refused.
 */
public final class Rupiah {
    /** The highest amount that can be kept. */
    static final BigDecimal MAX = new BigDecimal("9999999999999.99");

    private static final Pattern SIGN = Pattern.compile("^(?:rp|idr)\\s*\\.?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:,(?:[0-9]{1,2}|-))?");
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(?:[. ][0-9]{3})+(?:,(?:[0-9]{1,2}|-))?");
    private static final Pattern COMMAS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?");

    private Rupiah() {}

    /**
     * @return null when nothing was typed
     * @throws RuleBroken at the field {@code cost}
     */
    public static @Nullable BigDecimal typed(@Nullable String text) {
        var said = PlainText.line(text);
        if (said.isEmpty()) {
            return null;
        }
        var digits = SIGN.matcher(said).replaceFirst("");
        var amount = plain(digits);
        if (amount == null) {
            throw new RuleBroken("proposals.cost.form").at("cost");
        }
        if (amount.length() > 40 || new BigDecimal(amount).compareTo(MAX) > 0) {
            throw new RuleBroken("proposals.cost.range", MAX).at("cost");
        }
        return new BigDecimal(amount).setScale(2);
    }

    private static @Nullable String plain(String digits) {
        if (PLAIN.matcher(digits).matches() || POINTS.matcher(digits).matches()) {
            return digits.replaceAll("[. ]", "").replace(",-", "").replace(',', '.');
        }
        return COMMAS.matcher(digits).matches() ? digits.replace(",", "") : null;
    }

    /** As it is typed, for a form that shows what is stored. */
    public static String asTyped(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        var whole = amount.stripTrailingZeros();
        var plain = (whole.scale() <= 0 ? whole.setScale(0) : amount.setScale(2)).toPlainString();
        var point = plain.indexOf('.');
        var left = point < 0 ? plain : plain.substring(0, point);
        var grouped = left.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".");
        return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
    }
}
