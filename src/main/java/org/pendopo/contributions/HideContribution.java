package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets those who moderate a space hide what breaks a rule of the house; they name the rule and tell the author why. */
@UseCase
public class HideContribution {
    @Inject
    Access access;

    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionHidden> hidden;

    /** Somebody else may have hidden it a moment ago: then that decision stands. */
    public void hide(long id, @Nullable String rule, String reason) {
        var said = contributions.locked(id).orElseThrow(NotFound::new);
        var by = access.require(Action.HIDE, said.getSpaceId());
        if (said.getState() == ContributionState.HIDDEN) {
            return;
        }
        var now = clock.instant();
        var flaws = new Flaws();
        var broken = flaws.in(() -> HouseRule.of(rule));
        var words = flaws.in(() -> Hiding.reason(reason));
        flaws.tell();
        var hiding = new Hiding(id, Objects.requireNonNull(broken), Objects.requireNonNull(words), by.id(), now);
        seats.move(said, ContributionState.HIDDEN, now);
        contributions.em().persist(hiding);
        hidden.fire(new ContributionHidden(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId()));
    }
}
