package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceStatus;

/**
 * Plans a phase anew: other words, other dates, other capabilities. The dates of one that has begun are changed in the open
 * alone, and what it allows is not taken away while it runs, by {@link ExtendPhase} and {@link SuspendPhase}; while the space is being prepared nobody relies on them yet.
 */
@UseCase
public class ChangePhase {
    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Clock clock;

    @Inject
    Event<PhasesChanged> changed;

    /** @param version of the phase that the person saw; somebody else's change since then is not overwritten */
    public void change(long spaceId, long phaseId, int version, PhasePlan plan) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        var phase = phases.seen(spaceId, phaseId, version);
        if (access.permits(spaceId).space().status() == SpaceStatus.DRAFT) {
            phase.follow(plan);
        } else {
            phase.replan(plan, clock.instant());
        }
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
    }
}
