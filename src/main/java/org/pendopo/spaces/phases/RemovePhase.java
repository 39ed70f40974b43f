package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceStatus;

/** Takes a phase out of the time line that has not begun yet; what people have already done in one stays on record. */
@UseCase
public class RemovePhase {
    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Clock clock;

    @Inject
    Event<PhasesChanged> changed;

    /** @param version of the phase that the person saw; somebody else's change since then is not lost */
    public void remove(long spaceId, long phaseId, int version) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        var phase = phases.seen(spaceId, phaseId, version);
        var preparing = access.permits(spaceId).space().status() == SpaceStatus.DRAFT;
        RuleBroken.unless(preparing || !phase.hasBegun(clock.instant()), "spaces-phases.begun.remove");
        RuleBroken.unless(preparing || phases.countActs(phaseId) == 0, "spaces-phases.acted.remove");
        phases.remove(phase);
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
    }
}
