package org.pendopo.proposals.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceStatus;

/**
 * Who reads evaluations: those whom the matrix lets evaluate, and who was named for this very proposal for as long as they
 * moderate the space.
 */
@ApplicationScoped
class EvaluationPermit {
    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    /** @throws Forbidden for everybody else, whatever the proposal */
    void require(long proposalId) {
        if (!allows(proposalId, permits(proposalId))) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
    }

    /**
     * For who writes their own evaluation.
     *
     * @throws Forbidden also where the space was put away
     */
    void requireWriting(long proposalId) {
        require(proposalId);
        if (isPutAway(permits(proposalId))) {
            throw new Forbidden(Reason.READ_ONLY, 3);
        }
    }

    static boolean isPutAway(Permits permits) {
        return permits.space().status() == SpaceStatus.ARCHIVED;
    }

    private Permits permits(long proposalId) {
        var space = evaluations.spaceOf(proposalId).stream().findFirst().orElseThrow(NotFound::new);
        return access.check(Action.VIEW_SPACE, space);
    }

    boolean allows(long proposalId, Permits permits) {
        var who = permits.who();
        if (permits.may(Action.READ_EVALUATIONS)) {
            return true;
        }
        return who != null
                && !who.suspended()
                && permits.role() == Role.MODERATOR
                && evaluations.named(proposalId, who.id()) > 0;
    }
}
