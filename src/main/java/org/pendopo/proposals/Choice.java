package org.pendopo.proposals;

import org.pendopo.spaces.registry.TerritoryLevel;

/** A territory to choose. */
public record Choice(String code, String name, TerritoryLevel level) {}
