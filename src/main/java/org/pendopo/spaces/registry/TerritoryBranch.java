package org.pendopo.spaces.registry;

import java.util.List;

/**
 * One level of the tree of territories.
 *
 * @param path from the top to the territory that is opened; empty at the top
 * @param nodes what lies directly in it, by name
 */
public record TerritoryBranch(List<TerritoryRow> path, List<TerritoryNode> nodes) {}
