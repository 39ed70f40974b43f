package org.pendopo.contributions;

import java.util.Locale;

/** What a comment thinks of what it comments on, where the tool asks for it. */
public enum Stance {
    FOR,
    NEUTRAL,
    AGAINST;

    /** The key of its name, such as {@code contributions.stance.for}. */
    public String key() {
        return "contributions.stance." + code();
    }

    /** Lower-case, as in style classes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
