package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Makes a member a guest with an end, gives a guest more time or no end, and lets one back in whose time was over. */
@UseCase
public class LimitMembership {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MembershipLimited> limited;

    /** @param until null for a membership without an end */
    public void limit(long spaceId, long personId, @Nullable Instant until) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var by = Member.inCharge(me.id(), access.permits(spaceId));
        memberships.lock(spaceId, personId).orElseThrow(NotFound::new).last(until, by, clock.instant());
        access.forget(spaceId);
        limited.fire(new MembershipLimited(spaceId, personId));
    }
}
