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

    /** The key of its word in spaces of a kind: who manages a class is a teacher, who belongs to it a pupil. */
    public String key(SpaceKind kind) {
        var word = "spaces.role." + name().toLowerCase(Locale.ROOT);
        return this == MANAGER || this == MEMBER ? word + "." + kind.name().toLowerCase(Locale.ROOT) : word;
    }
}
