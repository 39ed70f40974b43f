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

    /** @return the space; @throws Forbidden for everybody else, whatever the proposal */
    long require(long proposalId) {
        var space = evaluations.spaceOf(proposalId).stream().findFirst().orElseThrow(NotFound::new);
        if (!allows(proposalId, access.check(Action.VIEW_SPACE, space))) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        return space;
    }

    boolean allows(long proposalId, Permits permits) {
        var who = permits.who();
        if (permits.may(Action.EVALUATE)) {
            return true;
        }
        return who != null
                && !who.suspended()
                && permits.role() == Role.MODERATOR
                && permits.space().status() != SpaceStatus.ARCHIVED
                && evaluations.named(proposalId, who.id()) > 0;
    }
}
