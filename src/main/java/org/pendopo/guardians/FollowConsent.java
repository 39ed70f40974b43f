package org.pendopo.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.consent.ConsentChanged;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.shared.Clock;

/** What follows from a decision, in the same transaction: the work of removing is ordered or called off. */
@ApplicationScoped
class FollowConsent {
    @Inject
    Removals removals;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    void on(@Observes ConsentChanged event) {
        if (event.kind() != ConsentKind.PARTICIPATION) {
            return;
        }
        if (event.given()) {
            removals.stop(event.childId(), clock.instant());
        } else if (removals.concerns(event.childId())) {
            removals.add(new Removal(event.childId(), event.number(), clock.instant()));
        } else {
            return;
        }
        var kind = event.given() ? "guardians.notice.given" : "guardians.notice.withdrawn";
        tell.tell(List.of(event.childId()), new Notice(kind, null, null, "/guardian", List.of(), null));
    }
}
