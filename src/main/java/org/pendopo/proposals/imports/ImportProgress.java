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
    @Inject
    ImportJobs jobs;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> take(Duration lease) {
        return jobs.take(clock.instant(), clock.instant().plus(lease));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void at(long id, int done, Duration lease) {
        jobs.progress(id, done, clock.instant().plus(lease));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(long id) {
        jobs.finish(id, ImportState.FAILED, 0, clock.instant());
    }
}
