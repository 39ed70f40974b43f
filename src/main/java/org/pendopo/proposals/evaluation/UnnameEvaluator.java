package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Staff take a proposal from an evaluator again who has not evaluated it yet. What was evaluated stays. */
@UseCase
public class UnnameEvaluator {
    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    Tell tell;

    /** Nothing happens for somebody who is not named. */
    public void unname(long proposalId, long evaluatorId) {
        var spot = evaluations.spot(proposalId).stream().findFirst().orElseThrow(NotFound::new);
        var by = access.require(Action.EVALUATE, spot.spaceId());
        var named = evaluations.locked(proposalId, evaluatorId).orElse(null);
        if (named == null) {
            return;
        }
        RuleBroken.unless(!named.isDone(), "proposals-evaluation.unname.done");
        evaluations.em().remove(named);
        if (evaluatorId != by.id()) {
            tell.tell(
                    List.of(evaluatorId),
                    Notice.of(
                            "proposals-evaluation.notice.unnamed",
                            spot.spaceId(),
                            spot.id(),
                            ProposalView.address(spot.id(), spot.title()),
                            List.of(spot.title())));
        }
    }
}
