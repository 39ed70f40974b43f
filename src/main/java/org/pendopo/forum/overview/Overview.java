package org.pendopo.forum.overview;

import java.util.List;

/**
 * One page of members by name.
 *
 * @param before the person before whom the page before this one ends; 0 if there is none
 * @param after the person after whom the next page begins; 0 if there is none
 */
public record Overview<T>(List<T> rows, long before, long after) {}
