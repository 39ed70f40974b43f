package org.pendopo.proposals;

/** A category with how many proposals are in it. */
public record CategoryRow(long id, String title, long proposals) {}
