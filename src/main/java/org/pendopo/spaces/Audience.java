package org.pendopo.spaces;

import java.util.Locale;
import org.pendopo.shared.RuleBroken;

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

    /** @throws RuleBroken at the field that has to be chosen anew */
    void mustSuit(SpaceKind kind, WayIn way) {
        if (kind == SpaceKind.CLASS && this != MEMBERS) {
            throw new RuleBroken("spaces.audience.class").at("audience");
        }
        if (this == HIDDEN && (way == WayIn.OPEN || way == WayIn.REQUEST)) {
            throw new RuleBroken("spaces.way_in.hidden").at("wayIn");
        }
    }
}
