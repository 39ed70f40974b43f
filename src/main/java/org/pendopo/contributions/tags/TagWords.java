package org.pendopo.contributions.tags;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Tags as people type them: with commas between; capitals and blanks make no difference. */
public final class TagWords {
    public static final int MOST = 5;
    static final int SHORTEST = 2;
    static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

    private TagWords() {}

    /**
     * @return each once, in the order typed
     * @throws RuleBroken at the field {@code tags}, with all that is wrong
     */
    public static List<String> of(@Nullable String typed) {
        var flaws = new Flaws();
        var tags = new LinkedHashSet<String>();
        for (var part : PlainText.line(typed).split(",", -1)) {
            var tag = normal(part);
            if (!tag.isEmpty()) {
                flaws.check(() -> check(tag, "tags"));
                tags.add(tag);
            }
        }
        flaws.tell();
        if (tags.size() > MOST) {
            throw new RuleBroken("contributions-tags.many", MOST, tags.size()).at("tags");
        }
        return List.copyOf(tags);
    }

    /**
     * One alone.
     *
     * @throws RuleBroken at the field {@code name}
     */
    static String one(@Nullable String typed) {
        var tag = normal(typed);
        if (tag.isEmpty()) {
            throw new RuleBroken("contributions-tags.missing").at("name");
        }
        check(tag, "name");
        return tag;
    }

    /** As tags are kept: composed letters (NFC), lower case, hyphens for blanks. */
    public static String normal(@Nullable String typed) {
        return Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFC)
                .strip()
                .replaceFirst("^#", "")
                .replaceAll("[\\s_-]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void check(String tag, String field) {
        var length = tag.length();
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleBroken("contributions-tags.length", SHORTEST, LONGEST, shown(tag)).at(field);
        }
        if (!FORM.matcher(tag).matches()) {
            throw new RuleBroken("contributions-tags.signs", shown(tag)).at(field);
        }
    }

    private static String shown(String tag) {
        return PlainText.shortened(tag, LONGEST);
    }
}
