package org.pendopo.proposals.answers;

import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalSpot;
import org.pendopo.shared.RuleBroken;

/** What nobody sees any more is not answered. */
final class ProposalGone {
    private ProposalGone() {}

    /** @throws RuleBroken that says what became of the proposal */
    static void unless(ProposalSpot spot) {
        RuleBroken.unless(spot.isShown(), key(spot.state()), spot.title());
    }

    private static String key(ContributionState state) {
        return switch (state) {
            case WITHDRAWN -> "proposals-answers.gone.withdrawn";
            case MERGED -> "proposals-answers.gone.merged";
            default -> "proposals-answers.gone.hidden";
        };
    }
}
