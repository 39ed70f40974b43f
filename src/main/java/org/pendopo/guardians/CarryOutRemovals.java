package org.pendopo.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.shared.Tick;

/** Looks at every tick whether something is to be removed. */
@ApplicationScoped
class CarryOutRemovals {
    @Inject
    CarryOutRemoval carryOut;

    void on(@Observes Tick tick) {
        while (carryOut.next()) {
            // Each in a transaction of its own: what was done stays done.
        }
    }
}
