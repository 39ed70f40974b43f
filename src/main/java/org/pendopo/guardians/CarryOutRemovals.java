package org.pendopo.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.pendopo.shared.Tick;

/** Looks at every tick whether something is to be removed. */
@ApplicationScoped
class CarryOutRemovals {
    private static final Logger LOG = Logger.getLogger(CarryOutRemovals.class);

    @Inject
    CarryOutRemoval carryOut;

    void on(@Observes Tick tick) {
        while (one()) {
            // Each in a transaction of its own: what was done stays done.
        }
    }

    private boolean one() {
        try {
            return carryOut.next();
        } catch (RuntimeException failed) {
            LOG.error("a removal that a guardian asked for failed and is tried again", failed);
            return carryOut.putOff();
        }
    }
}
