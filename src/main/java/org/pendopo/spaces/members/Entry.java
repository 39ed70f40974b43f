package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceCreated;

/** What every way into a space ends with: one row, whoever presses how often. */
@ApplicationScoped
class Entry {
    @Inject
    Memberships memberships;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    Event<MemberJoined> joined;

    @Inject
    Event<MembershipRequested> requested;

    /** Nothing happens, and nobody is told, when the person is in already. */
    void join(long spaceId, long personId) {
        if (put(spaceId, personId, MembershipState.ACTIVE, Memberships.WELCOME)) {
            joined.fire(new MemberJoined(spaceId, personId));
        }
    }

    void request(long spaceId, long personId) {
        if (put(spaceId, personId, MembershipState.REQUESTED, Memberships.GONE)) {
            requested.fire(new MembershipRequested(spaceId, personId));
        }
    }

    void on(@Observes SpaceCreated event) {
        var owner =
                new Membership(event.spaceId(), event.personId(), Role.OWNER, MembershipState.ACTIVE, clock.instant());
        memberships.put(owner, Memberships.WELCOME);
    }

    private boolean put(long spaceId, long personId, MembershipState state, List<MembershipState> from) {
        access.forget(spaceId);
        return memberships.put(new Membership(spaceId, personId, Role.MEMBER, state, clock.instant()), from);
    }
}
