package org.pendopo.proposals;

/**
 * A category with how many proposals are in it.
 *
 * @param archived not offered any more
 */
public record CategoryRow(long id, String title, long proposals, boolean archived) {}
