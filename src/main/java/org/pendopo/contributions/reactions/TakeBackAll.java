package org.pendopo.contributions.reactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.AllWithdrawn;

/** Reactions go with the texts of whoever gave them, and are no longer counted. */
@ApplicationScoped
class TakeBackAll {
    @Inject
    Reactions reactions;

    void on(@Observes AllWithdrawn event) {
        var person = event.personId();
        // In the order of their ids, so that two at once do not wait for each other.
        for (var id : reactions.reactedBy(person)) {
            var tally = reactions.locked(id);
            tally.changed(ReactionKind.bits(reactions.of(id, person)), 0);
            reactions.removeAll(id, person);
        }
    }
}
