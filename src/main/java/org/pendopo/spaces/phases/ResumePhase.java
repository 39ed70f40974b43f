package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Ends the suspension of a phase. */
@UseCase
public class ResumePhase {
    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Clock clock;

    @Inject
    Event<PhasesChanged> changed;

    @Inject
    Event<PhaseActed> acted;

    /** @param version of the phase that the person saw; what somebody else did meanwhile is not overwritten */
    public void resume(long spaceId, long phaseId, int version) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        var phase = phases.seen(spaceId, phaseId, version);
        var act = phase.resume(by.id(), clock.instant());
        phases.add(act);
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
        acted.fire(phase.announced(act, by.id()));
    }
}
