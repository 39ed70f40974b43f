package org.pendopo.proposals.answers;

/** An edition of an answer of which people are still to be told. */
public record WaitingNews(long proposalId, int edition) {}
