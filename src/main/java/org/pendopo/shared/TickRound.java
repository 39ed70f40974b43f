package org.pendopo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.ObserverMethod;
import org.jboss.logging.Logger;

/** Tells one observer of a tick, in a request of its own. */
@ApplicationScoped
class TickRound {
    private static final Logger LOG = Logger.getLogger(TickRound.class);

    /** Whatever goes wrong is written down: the executor would end all rounds by it. */
    @ActivateRequestContext
    void tell(ObserverMethod<? super Tick> observer, Tick tick) {
        try {
            observer.notify(tick);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "regular work of %s failed; it will be tried again",
                    observer.getBeanClass().getName());
        }
    }
}
