package org.pendopo.spaces;

import java.util.Locale;

/** What a phase allows while it is open. */
public enum Capability {
    SUBMIT,
    COMMENT,
    SUPPORT,
    AMEND,
    VOTE,
    ANSWER,
    REGISTER;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.capability." + name().toLowerCase(Locale.ROOT);
    }
}
