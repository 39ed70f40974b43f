package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Takes a phase out of the time line; what people did in it stays. */
@UseCase
public class RemovePhase {
    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Event<PhasesChanged> changed;

    /** @param version of the phase that the person saw; somebody else's change since then is not lost */
    public void remove(long spaceId, long phaseId, int version) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        phases.remove(phases.seen(spaceId, phaseId, version));
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
    }
}
