package org.pendopo.spaces.phases;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.Timeline;

/** The time line of a space: what is open, what comes next, and for how long. */
@UseCase
public class ReadPhases {
    private static final int ACTS = 50;

    @Inject
    Access access;

    @Inject
    Phases phases;

    public Timeline of(long spaceId) {
        return access.check(Action.FIND_SPACE, spaceId).timeline();
    }

    /** What was changed about announced phases, the latest first: whoever may know of the space reads it. */
    public List<PhaseActRow> acts(long spaceId) {
        access.check(Action.FIND_SPACE, spaceId);
        return phases.acts(spaceId, ACTS);
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
