package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Does not let in somebody who asked, and says why. */
@UseCase
public class DeclineMember {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberDeclined> declined;

    public void decline(long spaceId, long personId, String reason) {
        var by = access.require(Action.APPROVE_MEMBER, spaceId);
        memberships.lock(spaceId, personId).orElseThrow(NotFound::new).decline(reason, by.id(), clock.instant());
        access.forget(spaceId);
        declined.fire(new MemberDeclined(spaceId, personId, by.id()));
    }
}
