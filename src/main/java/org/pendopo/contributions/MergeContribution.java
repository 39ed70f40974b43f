package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** What began a thread becomes part of another one, and later perhaps itself again; what was said below it stays. */
@UseCase
@Unguarded("called by tools that asked whether it may be done")
public class MergeContribution {
    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    /** @throws RuleBroken unless everybody sees it now */
    public void merge(long id) {
        move(id, ContributionState.MERGED);
    }

    /** @throws RuleBroken unless it is part of another one now */
    public void separate(long id) {
        RuleBroken.unless(
                contributions.locked(id).orElseThrow(NotFound::new).getState() == ContributionState.MERGED,
                "contributions.state.wrong");
        move(id, ContributionState.PUBLISHED);
    }

    private void move(long id, ContributionState next) {
        seats.move(contributions.locked(id).orElseThrow(NotFound::new), next, clock.instant());
    }
}
