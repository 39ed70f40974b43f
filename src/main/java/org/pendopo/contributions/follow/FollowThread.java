package org.pendopo.contributions.follow;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionWritten;
import org.pendopo.contributions.ReadPost;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Somebody wants to hear of new replies to a topic or proposal, or no longer. Who writes in one follows it. */
@UseCase
public class FollowThread {
    @Inject
    CurrentPerson me;

    @Inject
    ReadPost posts;

    @Inject
    Follows follows;

    @Inject
    Clock clock;

    /** A second press finds it followed and does nothing. */
    public void follow(long rootId) {
        var by = me.require();
        if (!posts.read(rootId).kind().isRoot()) {
            throw new NotFound();
        }
        follows.add(by.id(), rootId, clock.instant());
    }

    /** Also for what one may not read any more. */
    public void unfollow(long rootId) {
        follows.remove(me.require().id(), rootId);
    }

    void on(@Observes ContributionWritten event) {
        follows.em().flush();
        follows.add(event.authorId(), event.rootId(), clock.instant());
    }
}
