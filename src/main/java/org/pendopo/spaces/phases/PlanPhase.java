package org.pendopo.spaces.phases;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Adds a phase to the time line of a space. */
@UseCase
public class PlanPhase {
    static final int MOST = 20;

    @Inject
    Access access;

    @Inject
    Phases phases;

    @Inject
    Event<PhasesChanged> changed;

    /** @return the phase's id */
    public long plan(long spaceId, PhasePlan plan) {
        var by = access.require(Action.EDIT_PHASES, spaceId);
        RuleBroken.unless(phases.countIn(spaceId) < MOST, "spaces.phase.many", MOST);
        var phase = new Phase(spaceId, plan);
        phases.add(phase);
        access.forget(spaceId);
        changed.fire(new PhasesChanged(spaceId, by.id()));
        return phase.getId();
    }
}
