package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets in somebody who asked. Of two who do so at once, one does. */
@UseCase
public class ApproveMember {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberApproved> approved;

    public void approve(long spaceId, long personId) {
        var by = access.require(Action.APPROVE_MEMBER, spaceId);
        var membership = memberships.lock(spaceId, personId).orElseThrow(NotFound::new);
        if (membership.approve(by.id(), clock.instant())) {
            approved.fire(new MemberApproved(spaceId, personId, by.id()));
        }
        access.forget(spaceId);
    }
}
