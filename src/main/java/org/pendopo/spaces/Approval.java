package org.pendopo.spaces;

import java.util.Locale;

/** Communities and projects wait for an admin before others see them. */
public enum Approval {
    PENDING,
    APPROVED,
    DECLINED;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.approval." + name().toLowerCase(Locale.ROOT);
    }
}
