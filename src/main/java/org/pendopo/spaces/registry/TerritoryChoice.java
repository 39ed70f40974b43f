package org.pendopo.spaces.registry;

import org.jspecify.annotations.Nullable;

/**
 * A territory that can be chosen.
 *
 * @param within name of the one that it lies in; null for a city
 */
public record TerritoryChoice(
        String code,
        String name,
        TerritoryLevel level,
        @Nullable String within) {
    /** Villages are named with their districts, because two can have one name. */
    public boolean isVillage() {
        return level == TerritoryLevel.VILLAGE;
    }
}
