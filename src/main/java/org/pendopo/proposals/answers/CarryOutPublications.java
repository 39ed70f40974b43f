package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Tick;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Publishes what has its time come: at the first request or tick after it, whichever is earlier. Of several servers one
 * does it, and the others wait until it is done.
 */
@UseCase
@Unguarded("what was planned by who may is carried out on behalf of nobody")
public class CarryOutPublications {
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
        for (var id : publications.due(clock.instant())) {
            publications.locked(id).filter(p -> !p.isDone()).ifPresent(publishing::carryOut);
        }
        publications.em().flush();
        var next = publications.next().getFirst();
        return new NextDue(next.at(), clock.instant(next.now()));
    }
}
