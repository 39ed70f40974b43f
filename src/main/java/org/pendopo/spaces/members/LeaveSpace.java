package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Goes out of a space. The last owner hands it to somebody first. Who is out already stays out. */
@UseCase
public class LeaveSpace {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberLeft> left;

    public void leave(long spaceId) {
        if (!access.permits(spaceId).isMember()) {
            return;
        }
        var me = access.require(Action.LEAVE, spaceId);
        var owners = memberships.lockOwners(spaceId);
        memberships.lock(spaceId, me.id()).orElseThrow(NotFound::new).leave(owners, clock.instant());
        access.forget(spaceId);
        left.fire(new MemberLeft(spaceId, me.id()));
    }
}
