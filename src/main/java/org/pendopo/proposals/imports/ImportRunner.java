package org.pendopo.proposals.imports;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out imports in the background of this server: at once when one was queued here, and every half minute what
 * other servers, or this one before a restart, left behind.
 */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int EVERY_SECONDS = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ImportWork work;

    private @Nullable Future<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        rounds = executor.scheduleWithFixedDelay(this::run, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued event) {
        executor.execute(this::run);
    }

    private void run() {
        try {
            var job = work.take();
            while (job.isPresent()) {
                work.carryOut(job.get());
                job = work.take();
            }
        } catch (RuntimeException e) {
            LOG.error("an import could not be carried out; it will be tried again", e);
        }
    }
}
