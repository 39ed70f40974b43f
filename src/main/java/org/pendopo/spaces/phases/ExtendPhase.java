package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Makes a phase longer, for a reason that everybody reads. The end that was planned first stays known. */
@UseCase
public class ExtendPhase {
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
    public void extend(long spaceId, long phaseId, int version, @Nullable Instant until, String reason) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        var phase = phases.seen(spaceId, phaseId, version);
        var act = phase.extend(until, reason, by.id(), clock.instant());
        phases.add(act);
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
        acted.fire(phase.announced(act, by.id()));
    }
}
