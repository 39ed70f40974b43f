package org.pendopo.proposals;

/**
 * A proposal was answered officially, or its answer was corrected.
 *
 * @param edition 1 is the first answer, later ones are corrections
 * @param by who published it
 */
public record OfficiallyAnswered(long proposalId, int edition, long by) {}
