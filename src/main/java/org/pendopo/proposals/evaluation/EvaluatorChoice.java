package org.pendopo.proposals.evaluation;

/** Somebody who can be named as an evaluator. */
public record EvaluatorChoice(long id, String name) {}
