package org.pendopo.proposals.evaluation;

import org.pendopo.proposals.ProposalView;

/**
 * A proposal in the list of those to be evaluated.
 *
 * @param evaluators how many were named
 * @param done how many of them have evaluated it
 * @param names of the evaluators, or empty
 */
public record EvaluationLine(
        long id, String title, String language, int supports, long evaluators, long done, String names) {
    public String address() {
        return ProposalView.address(id, title) + "/evaluate";
    }

    /** The key of its state: nobody was named, somebody is waited for, or all are done. */
    public String stateKey() {
        return "proposals-evaluation.state." + (evaluators == 0 ? "none" : done < evaluators ? "waiting" : "done");
    }
}
