package org.pendopo.spaces;

import java.util.Locale;

/** How one becomes a member. */
public enum WayIn {
    OPEN,
    REQUEST,
    INVITATION,
    CODE;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.way_in." + name().toLowerCase(Locale.ROOT);
    }
}
