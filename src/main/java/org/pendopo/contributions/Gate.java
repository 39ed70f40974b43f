package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;

/** Holds single contributions against the terms of their thread. Where there are none it costs nothing. */
@ApplicationScoped
class Gate {
    @Inject
    Threads threads;

    @Inject
    Onlookers onlookers;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** @throws NotFound for what is kept from the reader: it does not show that there is something */
    Reader reader(PostRow row, @Nullable Who who, Permits permits) {
        var plain = new Reader(who, permits);
        if (!row.terms().answerFirst()) {
            return plain;
        }
        var place = threads.place(row.said().getId()).orElseThrow(NotFound::new);
        check(place, permits);
        return new Reader(who, permits, isKept(place, permits));
    }

    /** @throws NotFound likewise */
    void check(PlaceRow place, Permits permits) {
        if (place.id() != place.rootId() && !place.isBy(permits.who()) && isKept(place, permits)) {
            throw new NotFound();
        }
    }

    boolean isKept(PlaceRow place, Permits permits) {
        return onlookers.isKept(place.terms(), place.rootId(), place.rootAuthorId(), permits);
    }

    /**
     * @throws NotFound when the reader may not know of what they answer
     * @throws RuleBroken when it comes too late
     */
    void checkReply(long answered) {
        var place = threads.place(answered).orElseThrow(NotFound::new);
        if (place.terms().isAny()) {
            var permits = access.permits(place.spaceId());
            check(place, permits);
            checkTime(place, place.id() == place.rootId(), permits);
        }
    }

    /** @throws RuleBroken when it may not be changed any more */
    void checkEdit(Contribution said) {
        var root = said.getRootId();
        if (root != null) {
            var place = threads.place(said.getId()).orElseThrow(NotFound::new);
            checkTime(place, root.equals(said.getParentId()), access.permits(said.getSpaceId()));
        }
    }

    private void checkTime(PlaceRow place, boolean answer, Permits permits) {
        if (place.terms().closedAfter() && !permits.may(Action.SET_TERMS)) {
            place.terms().checkOpen(answer, clock.instant());
        }
    }
}
