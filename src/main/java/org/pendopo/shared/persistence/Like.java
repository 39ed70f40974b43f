package org.pendopo.shared.persistence;

import java.util.Locale;

/** Patterns for {@code lower(x) like :pattern escape '\'}, in which what people type is looked for as it stands. */
public final class Like {
    private Like() {}

    /** What holds these letters somewhere; percent and underline are letters like others. */
    public static String containing(String typed) {
        return "%" + typed.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
