package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** Ends all memberships of a person, who may come back where the way in allows it. */
@UseCase
@Unguarded("called by guardians, to carry out what a guardian decided")
public class EndMemberships {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberLeft> left;

    public void end(long personId) {
        for (var spaceId : memberships.ofPerson(personId)) {
            memberships.lock(spaceId, personId).orElseThrow().end(clock.instant());
            access.forget(spaceId);
            left.fire(new MemberLeft(spaceId, personId));
        }
    }
}
