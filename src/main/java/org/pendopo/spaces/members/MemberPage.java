package org.pendopo.spaces.members;

import java.util.List;

/**
 * A page of the list of members.
 *
 * @param before the person before whom the page in front of this one ends; 0 when this is the first
 * @param after the person after whom the next page begins; 0 when this is the last
 */
public record MemberPage(List<MemberRow> rows, long before, long after) {}
