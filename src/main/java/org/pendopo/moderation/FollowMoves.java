package org.pendopo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.moves.ThreadMoved;

/** Reports go along with the texts that they are about: who keeps order there decides them. */
@ApplicationScoped
class FollowMoves {
    @Inject
    Reports reports;

    void on(@Observes ThreadMoved event) {
        reports.moveThread(event.rootId(), event.toSpaceId());
    }
}
