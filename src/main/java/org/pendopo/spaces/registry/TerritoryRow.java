package org.pendopo.spaces.registry;

import org.jspecify.annotations.Nullable;

/** A territory and the code of the one that it lies in. */
public record TerritoryRow(String code, @Nullable String parentCode, String name, TerritoryLevel level) {}
