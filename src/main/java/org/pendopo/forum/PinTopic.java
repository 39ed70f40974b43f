package org.pendopo.forum;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Keeps a topic at the top of the list, or lets it go again. */
@UseCase
public class PinTopic {
    @Inject
    Access access;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    public void pin(long id) {
        topic(id).pin(clock.instant());
        topics.pinned(id, 1);
    }

    public void unpin(long id) {
        topic(id).unpin();
        topics.pinned(id, 0);
    }

    private Topic topic(long id) {
        var spot = topics.spot(id);
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.PIN_TOPIC, spot.spaceId());
        return topics.locked(id).orElseThrow(NotFound::new);
    }
}
