package org.pendopo.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people typed it, freed from what nobody can see or what would break a line of a log, a mail or a file. */
public final class PlainText {
    // Line breaks and tabs stay; bidirectional overrides go, because they can make a sentence show as another one.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}|\\p{Cn}");
    // Joiners and fillers have their place inside a text; alone they are as empty as blanks.
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u2800\\u3164]*");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** Several lines: line breaks are \n, no control characters, NFC, no blanks at the ends. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var clean = Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        return NOTHING.matcher(clean).matches() ? "" : clean;
    }

    /** One line: as {@link #clean}, and every run of blanks or line breaks is one blank. */
    public static String line(@Nullable String typed) {
        return BREAKS.matcher(clean(typed)).replaceAll(" ");
    }

    /** At most that many characters, cut at a word where there is one, with an ellipsis when something was cut. */
    public static String shortened(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, max - 1));
        var blank = cut.lastIndexOf(' ');
        return (blank > max / 2 ? cut.substring(0, blank) : cut).stripTrailing() + "…";
    }
}
