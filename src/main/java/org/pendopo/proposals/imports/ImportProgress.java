package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Optional;
import org.pendopo.shared.Clock;

/** What is known of a running import while it runs: written at once, beside the long transaction of the import. */
@ApplicationScoped
class ImportProgress {
    private static final int MOST_TRIES = 5;

    @Inject
    ImportJobs jobs;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> take(Duration lease) {
        var now = clock.instant();
        jobs.giveUp(now, MOST_TRIES);
        return jobs.take(now, now.plus(lease));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void at(ImportJob job, int done, Duration lease) {
        jobs.progress(job.getId(), job.held(), done, clock.instant().plus(lease));
    }

    /** Nothing was stored, and why is found in the file. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(ImportJob job) {
        jobs.finish(job.getId(), job.held(), ImportState.FAILED, 0, clock.instant());
    }

    /** Nothing was stored, and it is not the file: the next round tries again. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(ImportJob job) {
        jobs.progress(job.getId(), job.held(), 0, clock.instant());
    }
}
