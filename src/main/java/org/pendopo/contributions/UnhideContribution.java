package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Shows again what a moderator had hidden. */
@UseCase
public class UnhideContribution {
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
    Event<ContributionUnhidden> shown;

    public void unhide(long id) {
        var said = contributions.locked(id).orElseThrow(NotFound::new);
        access.require(Action.HIDE, said.getSpaceId());
        if (said.getState() != ContributionState.HIDDEN) {
            return;
        }
        seats.move(said, isPart(said) ? ContributionState.MERGED : ContributionState.PUBLISHED, clock.instant());
        var em = contributions.em();
        em.remove(em.getReference(Hiding.class, id));
        shown.fire(new ContributionUnhidden(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId()));
    }

    private boolean isPart(Contribution said) {
        return homes.stream().anyMatch(home -> home.kind() == said.getKind() && home.isPart(said.getId()));
    }
}
