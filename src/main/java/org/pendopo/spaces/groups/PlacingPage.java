package org.pendopo.spaces.groups;

import java.util.List;

/**
 * A page of members with their parts.
 *
 * @param before the person before whom the newer page ends; 0 if there is none
 * @param after the person after whom the next page begins; 0 if there is none
 */
public record PlacingPage(List<Placing> rows, long before, long after) {}
