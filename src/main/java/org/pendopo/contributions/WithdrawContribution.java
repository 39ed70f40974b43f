package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets authors take back what they said: the text goes from sight, the replies stay, and it can be undone. */
@UseCase
public class WithdrawContribution {
    @Inject
    Access access;

    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionWithdrawn> withdrawn;

    /** A second press finds it withdrawn and does nothing. */
    public void withdraw(long id) {
        var said = contributions.locked(id).orElseThrow(NotFound::new);
        var by = access.require(Action.WITHDRAW_OWN, said.getSpaceId());
        if (!said.isBy(by.id())) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        if (said.getState() == ContributionState.WITHDRAWN) {
            return;
        }
        RuleBroken.unless(said.getState() != ContributionState.HIDDEN, "contributions.state.wrong");
        seats.move(said, ContributionState.WITHDRAWN, clock.instant());
        withdrawn.fire(new ContributionWithdrawn(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId(), false));
    }
}
