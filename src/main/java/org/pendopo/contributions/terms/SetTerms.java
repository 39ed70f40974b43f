package org.pendopo.contributions.terms;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Gives a thread its terms, or others than it had. */
@UseCase
public class SetTerms {
    @Inject
    Access access;

    @Inject
    AllTerms all;

    @Inject
    Clock clock;

    @Inject
    Event<TermsChanged> changed;

    public void set(long spaceId, long rootId, Terms wanted) {
        var by = access.require(Action.SET_TERMS, spaceId);
        // Who replies holds the same row: a thread has either begun or it has not.
        var begun = all.begun(rootId);
        var stored = Optional.ofNullable(all.em().find(ThreadTerms.class, rootId, LockModeType.PESSIMISTIC_WRITE));
        var before = stored.map(ThreadTerms::terms).orElse(Terms.NONE);
        if (before.equals(wanted)) {
            return;
        }
        checkTimes(before, wanted);
        var terms = stored.orElseGet(() -> new ThreadTerms(rootId));
        terms.become(wanted, begun);
        all.em().persist(terms);
        if (before.isDue() && !before.isSameTimes(wanted)) {
            all.em().persist(new DueMove(rootId, before, by.id(), clock.instant()));
        }
        all.em().flush();
        changed.fire(new TermsChanged(rootId, spaceId, before, wanted));
    }

    // Who was in time stays in time: a deadline is not moved into the past.
    private void checkTimes(Terms before, Terms wanted) {
        var flaws = new Flaws();
        flaws.check(() -> checkTime(before.answersDue(), wanted.answersDue(), "answers-due"));
        flaws.check(() -> checkTime(before.repliesDue(), wanted.repliesDue(), "replies-due"));
        flaws.tell();
    }

    private void checkTime(@Nullable Instant before, @Nullable Instant wanted, String field) {
        if (wanted != null && !wanted.equals(before) && !wanted.isAfter(clock.instant())) {
            throw new RuleBroken("contributions-terms.due.past").at(field);
        }
    }
}
