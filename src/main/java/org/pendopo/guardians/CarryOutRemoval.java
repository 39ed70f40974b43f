package org.pendopo.guardians;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.pendopo.contributions.WithdrawAllOf;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.members.EndMemberships;

/**
 * Removes what a withdrawn consent covered: the child's texts give way to a placeholder and its memberships end, by which
 * no page shows the full name any more. All of it or nothing: after a crash the next tick finds it undone.
 */
@UseCase
@Unguarded("a job, by the decision of a guardian")
public class CarryOutRemoval {
    private static final Duration RETRY = Duration.ofMinutes(15);

    @Inject
    Removals removals;

    @Inject
    WithdrawAllOf texts;

    @Inject
    EndMemberships memberships;

    @Inject
    Event<ParticipationEnded> ended;

    @Inject
    Clock clock;

    /** @return false when there is nothing left to do */
    public boolean next() {
        var due = removals.takeDue(clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        var removal = due.get();
        if (!removals.concerns(removal.getChildId())) {
            removal.stop(clock.instant());
            return true;
        }
        var withdrawn = texts.withdraw(removal.getChildId());
        ended.fire(new ParticipationEnded(removal.getChildId()));
        memberships.end(removal.getChildId());
        removal.done(withdrawn, clock.instant());
        return true;
    }

    /**
     * After a failure, so that one child's removal does not hold up those of all others.
     *
     * @return false when there is nothing left to do
     */
    public boolean putOff() {
        var now = clock.instant();
        return removals.putOff(now, now.plus(RETRY));
    }
}
