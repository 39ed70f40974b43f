package org.pendopo.shared;

/** The three ways in which Pendopo says no. Anything else that is thrown is a defect. */
public abstract sealed class Refusal extends RuntimeException permits NotFound, Forbidden, RuleBroken {
    protected Refusal(String message) {
        super(message, null, false, false);
    }
}
