package org.pendopo.spaces;

import java.util.Locale;

/** The life of a space: prepared, open, closed for writing, put away. */
public enum SpaceStatus {
    DRAFT,
    OPEN,
    READ_ONLY,
    ARCHIVED;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.status." + name().toLowerCase(Locale.ROOT);
    }
}
