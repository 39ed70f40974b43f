package org.pendopo.proposals.evaluation;

/** Somebody who can be named as an evaluator. */
public record EvaluatorChoice(long id, String name) {
    /** So many are offered at once; with more of them, a part of the name finds the others. */
    public static final int MOST = 200;
}
