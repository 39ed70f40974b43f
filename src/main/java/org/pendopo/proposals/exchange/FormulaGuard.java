package org.pendopo.proposals.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula (CSV injection): what begins with one of their signs, also behind
 * apostrophes, gets one more apostrophe in front, which our import takes away again. Because apostrophes in front of
 * such a sign are counted too, the two steps undo each other exactly.
 */
final class FormulaGuard {
    private static final String SIGN = "[=+\\-@\\t\\r\\n＝＋－＠]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + SIGN);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGN);

    private FormulaGuard() {}

    static String guard(String value) {
        return DANGEROUS.matcher(value).lookingAt() ? "'" + value : value;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
