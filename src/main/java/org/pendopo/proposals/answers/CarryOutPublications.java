package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Tick;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Publishes what has its time come: at the first request or tick after it, whichever is earlier. Of several servers one
 * does it, and the others wait until it is done. Each is published by itself: one that fails keeps no other waiting, and
 * is tried again.
 */
@UseCase
@Unguarded("what was planned by who may is carried out on behalf of nobody")
public class CarryOutPublications {
    private static final Logger LOG = Logger.getLogger(CarryOutPublications.class);

    @Inject
    Publications publications;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    public void on(@Observes Tick tick) {
        due();
    }

    /** @return when the next one will be, and what time it is now */
    public NextDue due() {
        var now = clock.instant();
        publications.due(now).forEach(this::carryOut);
        var next = publications.next(now).getFirst();
        return new NextDue(next.at(), clock.instant(next.now()));
    }

    private void carryOut(long id) {
        try {
            publishing.carryOutDue(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "the answers of publication %d could not be published; it will be tried again", id);
        }
    }
}
