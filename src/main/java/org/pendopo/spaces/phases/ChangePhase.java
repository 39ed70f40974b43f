package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Plans a phase anew: other words, other dates, other capabilities; also while it is open. */
@UseCase
public class ChangePhase {
    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Event<PhasesChanged> changed;

    /** @param version of the phase that the person saw; somebody else's change since then is not overwritten */
    public void change(long spaceId, long phaseId, int version, PhasePlan plan) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        phases.seen(spaceId, phaseId, version).follow(plan);
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
    }
}
