package org.pendopo.shared;

import java.util.Locale;

/** Why something is refused. Each has a text in the bundles that says what would change it. */
public enum Reason {
    NOT_SIGNED_IN,
    NOT_A_MEMBER,
    ROLE_TOO_LOW,
    PHASE_CLOSED,
    NOT_CONFIRMED,
    NOT_RESIDENT,
    AGE,
    READ_ONLY,
    SUSPENDED,
    HIDDEN,
    GUIDE_UNREAD,
    TOO_MANY;

    /** The key of the text, for example {@code shared.refusal.not_signed_in}. */
    public String key() {
        return "shared.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
