package org.pendopo.contributions;

import java.util.Locale;

/** As whom somebody wrote, fixed at the time of writing; later changes of role do not change what was said. */
public enum WrittenAs {
    RESIDENT,
    OFFICIAL,
    TEACHER,
    PUPIL,
    FACILITATOR,
    MODERATOR,
    MEMBER,
    IMPORT;

    /** The key of its name, such as {@code contributions.as.teacher}. */
    public String key() {
        return "contributions.as." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether readers need to be told: a plain member among members, and what an import says itself, go without. */
    public boolean isWorthSaying() {
        return this != MEMBER && this != IMPORT;
    }

    /** Whether the person spoke from an office, not as one among equals. */
    public boolean isOffice() {
        return this == OFFICIAL || this == TEACHER || this == FACILITATOR || this == MODERATOR;
    }
}
