package org.pendopo.guardians;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pendopo.shared.text.Markdown;

/**
 * Leaves the names of other children out of what a child wrote. Quoted lines are the words of others and go altogether.
 * In doubt a word too many is covered: a pupil named after a flower hides the flower.
 */
final class Veil {
    private static final int SHORTEST = 3;
    // What may hang on a name in Indonesian: Budilah, Budipun, Budinya.
    private static final String HANGING = "(?:lah|kah|tah|pun|nya|ku|mu){0,2}";
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]");
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*>.*(?:\\R|$)");
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@[a-z0-9][a-z0-9._-]*", Pattern.CASE_INSENSITIVE);

    private final Pattern names;
    private final String instead;
    private final boolean nobody;

    /**
     * @param own name of the child, whose parts stay
     * @param instead what stands where a name stood
     */
    Veil(String own, Collection<NameRow> others, String instead) {
        var kept = parts(own);
        var words = new TreeSet<String>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        for (var other : others) {
            words.add(other.handle().toLowerCase(Locale.ROOT));
            words.add(other.name().strip().toLowerCase(Locale.ROOT));
            words.addAll(parts(other.name()));
        }
        words.removeAll(kept);
        words.removeIf(String::isBlank);
        nobody = words.isEmpty();
        names = Pattern.compile(
                "(?<![\\p{L}\\p{N}])@?(?:" + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")"
                        + HANGING + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.instead = Matcher.quoteReplacement(instead);
    }

    String over(String text) {
        return names(QUOTED.matcher(text).replaceAll(""));
    }

    /** The same of a text in Markdown; a name may be whole only once its signs are gone. */
    String overMarkdown(String text) {
        return names(Markdown.toText(over(text)));
    }

    private String names(String text) {
        var unmentioned = MENTION.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(instead);
        return (nobody ? unmentioned : names.matcher(unmentioned).replaceAll(instead)).strip();
    }

    private static Set<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(p -> p.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
