package org.pendopo.proposals;

/**
 * What stands around a list: something to filter by, or a number.
 *
 * @param kind C for a category, T for a territory, N for a number
 * @param position where a category stands; the number itself
 */
record FilterChoice(String code, String name, String kind, int position) {}
