package org.pendopo.spaces;

import java.util.Locale;

/** How a person stands to a space; there is one row for each pair, whatever happened between them. */
public enum MembershipState {
    REQUESTED,
    ACTIVE,
    DECLINED,
    LEFT,
    REMOVED;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.membership." + name().toLowerCase(Locale.ROOT);
    }
}
