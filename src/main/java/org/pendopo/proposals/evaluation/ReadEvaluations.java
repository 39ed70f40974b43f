package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** What evaluators say of a proposal, for staff alone. */
@UseCase
public class ReadEvaluations {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    EvaluationPermit permit;

    @Inject
    Evaluations evaluations;

    public List<EvaluationRow> of(long proposalId) {
        permit.require(proposalId);
        return evaluations.of(proposalId);
    }

    /** Whom staff of the space may name. */
    public List<EvaluatorChoice> choices(long spaceId) {
        access.require(Action.EVALUATE, spaceId);
        return evaluations.choices(spaceId);
    }

    /** Whether the reader may read them: for links. */
    public boolean isFor(long proposalId, long spaceId) {
        return me.isSignedIn() && permit.allows(proposalId, access.permits(spaceId));
    }
}
