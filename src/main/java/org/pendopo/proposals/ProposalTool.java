package org.pendopo.proposals;

/** The proposals of one space. */
public record ProposalTool(long id, long spaceId) {}
