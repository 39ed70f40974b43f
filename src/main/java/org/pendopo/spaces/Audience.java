package org.pendopo.spaces;

import java.util.Locale;

/** Who may read in a space. */
public enum Audience {
    /** Everybody, also without signing in. */
    PUBLIC,
    /** Members; others see its name, its purpose and the way in. */
    MEMBERS,
    /** Members; for others it does not exist. */
    HIDDEN;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.audience." + name().toLowerCase(Locale.ROOT);
    }
}
