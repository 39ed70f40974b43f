package org.pendopo.shared.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages; the first one is the one that nobody has to choose. */
public enum Language {
    ID(Locale.of("id", "ID")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Two lower-case letters, as in addresses, cookies and the database. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
