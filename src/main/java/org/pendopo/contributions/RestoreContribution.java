package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets authors bring back what they had taken back, while it can come back. */
@UseCase
public class RestoreContribution {
    @Inject
    Access access;

    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    @Any
    Instance<ContributionHome> homes;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionRestored> restored;

    /** A second press finds it back and does nothing. */
    public void restore(long id) {
        var said = contributions.locked(id).orElseThrow(NotFound::new);
        var by = access.require(Action.WITHDRAW_OWN, said.getSpaceId());
        if (!said.isBy(by.id())) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        if (said.getState() == ContributionState.PUBLISHED) {
            return;
        }
        access.require(Action.EDIT_OWN, said.getSpaceId());
        RuleBroken.unless(
                said.getState() == ContributionState.WITHDRAWN
                        && contributions.em().find(Hiding.class, id) == null,
                "contributions.restore.hidden");
        WayBack.of(homes, said, said.getStateAt()).check(clock.instant());
        seats.move(said, ContributionState.PUBLISHED, clock.instant());
        restored.fire(new ContributionRestored(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId()));
    }
}
