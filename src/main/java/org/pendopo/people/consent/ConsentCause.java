package org.pendopo.people.consent;

import java.util.Locale;

/** What a decision came from. */
public enum ConsentCause {
    /** A guardian decided. */
    GUARDIAN,
    /** No guardian is left who could stand for it. */
    LINK_ENDED;

    public String key() {
        return "guardians.cause." + name().toLowerCase(Locale.ROOT);
    }
}
