package org.pendopo.spaces;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.pendopo.shared.web.Addresses;

/** The readable part of a space's address: made from its title, unique, and never changed afterwards. */
final class SpaceSlug {
    /** Latin letters that do not fall apart into a letter and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("ŋ", "ng"),
            Map.entry("’", ""),
            Map.entry("'", ""),
            Map.entry("&", " dan "));

    private SpaceSlug() {}

    /** What the title reads like in an address; a title without any Latin letter or digit is called by its kind. */
    static String of(String title, SpaceKind kind) {
        var latin = title.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            latin = latin.replace(letter.getKey(), letter.getValue());
        }
        var slug = Addresses.slug(latin);
        return "-".equals(slug) ? kind.name().toLowerCase(Locale.ROOT) : slug;
    }

    /** The same with the first free number, counting from 2, when it is taken. */
    static String unique(String slug, Collection<String> taken) {
        if (!taken.contains(slug)) {
            return slug;
        }
        var number = 2;
        while (taken.contains(slug + "-" + number)) {
            number++;
        }
        return slug + "-" + number;
    }
}
