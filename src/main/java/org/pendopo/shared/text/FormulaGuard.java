package org.pendopo.shared.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula (CSV injection): what begins with one of their signs, also behind
 * apostrophes, gets one more apostrophe in front, which our import takes away again. Because apostrophes in front of
 * such a sign are counted too, the two steps undo each other exactly.
 */
public final class FormulaGuard {
    private static final String SIGN = "[=+\\-@\\t\\r\\n＝＋－＠]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + SIGN);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGN);

    private FormulaGuard() {}

    public static String guard(String value) {
        return DANGEROUS.matcher(value).lookingAt() ? "'" + value : value;
    }

    public static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
