package org.pendopo.forum;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Ends the replies to a topic, or admits them again. */
@UseCase
public class LockTopic {
    @Inject
    Access access;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    public void lock(long id) {
        topic(id).lock(clock.instant());
    }

    public void unlock(long id) {
        topic(id).unlock();
    }

    private Topic topic(long id) {
        var spot = topics.spot(id);
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.LOCK_TOPIC, spot.spaceId());
        return topics.locked(id).orElseThrow(NotFound::new);
    }
}
