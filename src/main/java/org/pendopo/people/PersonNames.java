package org.pendopo.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names are shown: who is not known to be grown up appears by initials, except to the own class. */
public final class PersonNames {
    private PersonNames() {}

    /** @param insideOwnClass the name is shown in a class, to members of that class alone */
    public static String displayName(String name, AgeBand ageBand, boolean insideOwnClass) {
        return ageBand.isProtected() && !insideOwnClass ? dotted(name) : name;
    }

    /** One or two letters for the round sign beside a name. */
    public static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .limit(2)
                .map(PersonNames::first)
                .collect(Collectors.joining());
    }

    private static String dotted(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(part -> first(part) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String first(String part) {
        return part.isEmpty()
                ? ""
                : part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
