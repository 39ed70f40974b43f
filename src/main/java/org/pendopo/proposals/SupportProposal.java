package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody supports a proposal: once, whatever they press and how often. */
@UseCase
public class SupportProposal {
    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    public void support(long proposalId) {
        var spot = proposals.spot(proposalId);
        if (spot == null) {
            throw new NotFound();
        }
        var by = access.require(Action.SUPPORT, spot.spaceId());
        if (!spot.isShown()) {
            throw new NotFound();
        }
        if (proposals.support(proposalId, by.id(), clock.instant()) > 0) {
            proposals.countSupports(proposalId, 1);
        }
    }
}
