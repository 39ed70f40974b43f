package org.pendopo.demo;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.pendopo.shared.Readiness;
import org.pendopo.shared.Settings;

/** Brings the demonstration in when the server starts, and tries again when the database went away meanwhile. */
@ApplicationScoped
class DemoStart implements Readiness {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int TRIES = 20;
    private static final int PAUSE_SECONDS = 3;

    @Inject
    MakeDemo demo;

    @Inject
    Settings settings;

    @Inject
    UserTransaction transaction;

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile boolean ready;
    private volatile boolean stopping;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (settings.wantsDemoData()) {
            executor.execute(() -> run(1));
        } else {
            ready = true;
        }
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void run(int attempt) {
        var began = System.nanoTime();
        try {
            if (makeInTime()) {
                LOG.infof("demonstration made in %d ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            }
            ready = true;
        } catch (RuntimeException e) {
            if (stopping) {
                return;
            }
            LOG.errorf(e, "the demonstration could not be made, attempt %d of %d", attempt, TRIES);
            if (attempt < TRIES) {
                var unused = executor.schedule(() -> run(attempt + 1), PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    /** A machine that is busy starting everything else may need longer than a request may. */
    private boolean makeInTime() {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            var made = demo.make();
            transaction.commit();
            return made;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        } finally {
            rollBackUnlessDone();
        }
    }

    private void rollBackUnlessDone() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            LOG.error("the demonstration could not be rolled back", e);
        }
    }
}
