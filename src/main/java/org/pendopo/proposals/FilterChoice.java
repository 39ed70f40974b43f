package org.pendopo.proposals;

/**
 * Something to filter by.
 *
 * @param kind C for a category, T for a territory
 */
record FilterChoice(String code, String name, String kind, int position) {}
