package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Puts a member out of a space, with a reason that the removed one reads on the space's page. */
@UseCase
public class RemoveMember {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberRemoved> removed;

    public void remove(long spaceId, long personId, String reason) {
        var me = access.require(Action.REMOVE_MEMBER, spaceId);
        var by = Member.inCharge(me.id(), access.permits(spaceId));
        var owners = memberships.lockOwners(spaceId);
        memberships.lock(spaceId, personId).orElseThrow(NotFound::new).remove(reason, by, owners, clock.instant());
        access.forget(spaceId);
        removed.fire(new MemberRemoved(spaceId, personId, me.id()));
    }
}
