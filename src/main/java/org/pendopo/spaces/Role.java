package org.pendopo.spaces;

import java.util.Locale;

/** A member's role in a space, from the most to the least responsible. */
public enum Role {
    OWNER,
    MANAGER,
    MODERATOR,
    MEMBER,
    OBSERVER;

    public boolean isAbove(Role other) {
        return compareTo(other) < 0;
    }

    public boolean isAtLeast(Role other) {
        return compareTo(other) <= 0;
    }

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.role." + name().toLowerCase(Locale.ROOT);
    }
}
