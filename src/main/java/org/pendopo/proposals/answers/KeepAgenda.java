package org.pendopo.proposals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows when the next publication is, so that requests ask the database only around that time. What other servers plan is
 * heard of within {@link #KNOWN_FOR}, which is shorter than anything can be planned ahead.
 */
@ApplicationScoped
public class KeepAgenda {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(KeepAgenda.class);

    @Inject
    CarryOutPublications carryOut;

    private volatile @Nullable Known known;

    /** @param at the next one; null for none */
    private record Known(@Nullable Instant at, Instant now, long nanos) {
        boolean holds(long nanoTime) {
            var passed = Duration.ofNanos(nanoTime - nanos);
            return passed.compareTo(KNOWN_FOR) < 0
                    && (at == null || now.plus(passed).isBefore(at));
        }
    }

    /** Before a request reads anything: what is due is published. */
    public void keep() {
        var before = known;
        if (before != null && before.holds(System.nanoTime())) {
            return;
        }
        try {
            var next = carryOut.due();
            known = new Known(next.at(), next.now(), System.nanoTime());
        } catch (RuntimeException e) {
            LOG.error("answers that are due could not be published; it will be tried again", e);
            known = new Known(null, Instant.EPOCH, System.nanoTime());
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AgendaChanged changed) {
        known = null;
    }
}
