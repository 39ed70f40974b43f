package org.pendopo.spaces.registry;

/**
 * A territory in the tree.
 *
 * @param children how many lie directly in it
 */
public record TerritoryNode(TerritoryRow territory, long children) {}
