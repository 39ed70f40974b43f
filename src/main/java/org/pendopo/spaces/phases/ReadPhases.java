package org.pendopo.spaces.phases;

import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.Timeline;

/** The time line of a space: what is open, what comes next, and for how long. */
@UseCase
public class ReadPhases {
    @Inject
    Access access;

    public Timeline of(long spaceId) {
        return access.check(Action.FIND_SPACE, spaceId).timeline();
    }

    /** One phase of the space, for those who may change it. */
    public PhaseView one(long spaceId, long phaseId) {
        access.require(Action.EDIT_PHASES, spaceId);
        return of(spaceId).phases().stream()
                .filter(p -> p.id() == phaseId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
