package org.pendopo.people;

import org.jspecify.annotations.Nullable;

/** How old a person is, as coarsely as the rules for minors need it. */
public enum AgeBand {
    UNDER_13,
    FROM_13_TO_17,
    ADULT,
    UNKNOWN;

    /** The band that the claim of sign-on names; anything else is unknown. */
    public static AgeBand of(@Nullable String claim) {
        return switch (claim == null ? "" : claim) {
            case "under13" -> UNDER_13;
            case "13-17" -> FROM_13_TO_17;
            case "18plus" -> ADULT;
            default -> UNKNOWN;
        };
    }

    /** Who is not known to be grown up is protected like a minor: initials and no page outside the own class. */
    public boolean isProtected() {
        return this != ADULT;
    }
}
