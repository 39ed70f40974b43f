package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody takes their support back, for as long as the phase lets people support. */
@UseCase
public class TakeBackSupport {
    @Inject
    Access access;

    @Inject
    Proposals proposals;

    public void takeBack(long proposalId) {
        var spot = proposals.spot(proposalId);
        if (spot == null) {
            throw new NotFound();
        }
        var by = access.require(Action.SUPPORT, spot.spaceId());
        var counting = proposals.counting(proposalId);
        if (counting == null) {
            throw new NotFound();
        }
        if (proposals.takeBack(counting, by.id()) > 0) {
            proposals.takeBackBelow(counting, by.id());
            proposals.countSupports(counting, -1);
        }
    }
}
