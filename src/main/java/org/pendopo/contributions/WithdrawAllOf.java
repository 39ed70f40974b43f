package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Takes back everything that a person wrote, also what became part of something else and what moderators have hidden, and
 * tells that all of that person's is gone.
 */
@UseCase
@Unguarded("called by guardians, to carry out what a guardian decided")
public class WithdrawAllOf {
    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionWithdrawn> withdrawn;

    @Inject
    Event<AllWithdrawn> all;

    /** @return how many texts were taken back */
    public int withdraw(long personId) {
        var ids = contributions.standing(personId);
        ids.forEach(this::one);
        all.fire(new AllWithdrawn(personId));
        return ids.size();
    }

    private void one(long id) {
        var said = contributions.locked(id).orElseThrow();
        if (!said.getState().canBecome(ContributionState.WITHDRAWN)) {
            return;
        }
        var hidden = said.getState() == ContributionState.HIDDEN;
        seats.move(said, ContributionState.WITHDRAWN, clock.instant());
        // What was hidden is counted nowhere already, and nobody is told of it twice.
        if (hidden) {
            return;
        }
        withdrawn.fire(new ContributionWithdrawn(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId(), true));
    }
}
