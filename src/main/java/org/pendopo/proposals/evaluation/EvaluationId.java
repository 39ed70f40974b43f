package org.pendopo.proposals.evaluation;

import java.io.Serializable;

/** One proposal, one evaluator. */
record EvaluationId(long proposalId, long evaluatorId) implements Serializable {}
