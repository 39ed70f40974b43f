package org.pendopo.spaces.registry;

import java.util.Locale;

/** How large a territory is; each level lies within one of a level before it. */
public enum TerritoryLevel {
    CITY,
    DISTRICT,
    VILLAGE;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.territory." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words around a name, as "Kec. Sukamaju". */
    public String shortKey() {
        return key() + ".short";
    }
}
