package org.pendopo.contributions.moves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.SpaceOpenedUp;

/**
 * What somebody known to be under age wrote for the members of a space stays with them: who reads a child's words is for
 * the child and its guardian to say, not for whoever runs the space.
 */
@ApplicationScoped
class KeptReaders {
    @Inject
    Threadwise threads;

    void on(@Observes SpaceOpenedUp event) {
        if (!threads.ofMinors(event.spaceId()).isEmpty()) {
            throw new RuleBroken("contributions-moves.minors").at("audience");
        }
    }
}
