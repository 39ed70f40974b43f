package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.persistence.Like;
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

    /**
     * Whom staff of the space may name, and by whom they look for evaluations.
     *
     * @param name a part of the name; empty for all
     * @param also id of somebody who is listed whatever the name; null for nobody
     */
    public List<EvaluatorChoice> choices(long spaceId, String name, @Nullable Long also) {
        access.require(Action.READ_EVALUATIONS, spaceId);
        return evaluations.choices(spaceId, Like.containing(name), also == null ? 0 : also);
    }

    /** Whether the reader may read them: for links. */
    public boolean isFor(long proposalId, long spaceId) {
        return me.isSignedIn() && permit.allows(proposalId, access.permits(spaceId));
    }

    /** Whether evaluators may still write. */
    public boolean isOpen(long spaceId) {
        return !EvaluationPermit.isPutAway(access.permits(spaceId));
    }
}
