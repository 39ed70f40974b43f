package org.pendopo.proposals.imports;

import org.pendopo.spaces.registry.TerritoryLevel;

/** A territory that proposals of a consultation can lie in. */
public record DistrictOfImport(String code, String name, TerritoryLevel level) {}
