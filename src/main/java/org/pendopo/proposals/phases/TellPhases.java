package org.pendopo.proposals.phases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.spaces.phases.PhaseActed;

/** Who takes part is told when a phase is extended, suspended or resumed; of each of these once. */
@ApplicationScoped
class TellPhases {
    @Inject
    TakingPart taking;

    @Inject
    Tell tell;

    void on(@Observes PhaseActed event) {
        taking.em().flush();
        var whom = new HashSet<>(taking.in(event.spaceId()));
        whom.remove(event.personId());
        var home = taking.home(event.spaceId()).getFirst();
        tell.tell(
                whom,
                new Notice(
                        "spaces-phases.notice." + event.kind().name().toLowerCase(Locale.ROOT),
                        event.spaceId(),
                        null,
                        home.address(),
                        List.of(event.phase(), home.title()),
                        "phase-act:" + event.actId()));
    }
}
