package org.pendopo.proposals.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionEdited;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionRestored;
import org.pendopo.contributions.ContributionWithdrawn;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;

/** What authors decide on stays what it was: an amendment is taken back and written anew, never changed, and not once decided. */
@ApplicationScoped
class KeepAmendments {
    @Inject
    Amendments amendments;

    @Inject
    Clock clock;

    void on(@Observes ContributionEdited event) {
        RuleBroken.unless(event.kind() != ContributionKind.AMENDMENT, "proposals-amendments.not_edited");
    }

    void on(@Observes ContributionWithdrawn event) {
        if (event.kind() == ContributionKind.AMENDMENT) {
            amendments
                    .locked(event.id())
                    // What was decided stays decided, also where its words go because a guardian wants it.
                    .filter(a -> !event.ordered() || a.getState() == AmendmentState.OPEN)
                    .ifPresent(a -> a.withdraw(clock.instant()));
        }
    }

    void on(@Observes ContributionRestored event) {
        if (event.kind() == ContributionKind.AMENDMENT) {
            amendments.locked(event.id()).ifPresent(Amendment::restore);
        }
    }
}
