package org.pendopo.proposals.exchange;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes a title of a text that is too long for one. */
final class Shortening {
    private static final String MORE = "…";

    private Shortening() {}

    /** The beginning of the text on one line, cut at the end of a word, at most {@code most} characters. */
    static String toTitle(String text, int most) {
        var oneLine = text.strip().replaceAll("\\s+", " ");
        if (oneLine.length() <= most) {
            return oneLine;
        }
        int end = oneLine.lastIndexOf(' ', most - MORE.length());
        if (end < most / 2) {
            // One endless word: cut between two signs that people see, not inside an emoji.
            var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
            signs.setText(oneLine);
            int before = signs.preceding(most - MORE.length() + 1);
            end = before < most / 2 ? wholeCodePoint(oneLine, most - MORE.length()) : before;
        }
        return oneLine.substring(0, end).stripTrailing() + MORE;
    }

    private static int wholeCodePoint(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
