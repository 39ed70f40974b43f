package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody supports a proposal: once, whatever they press and how often. One that is part of another is supported there. */
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
        var counting = proposals.counting(proposalId);
        if (counting == null) {
            throw new NotFound();
        }
        if (proposals.support(counting, by.id(), clock.instant()) > 0) {
            proposals.countSupports(counting, 1);
        }
    }
}
