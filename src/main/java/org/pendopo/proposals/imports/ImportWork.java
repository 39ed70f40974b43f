package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.proposals.GivenProposal;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Refusal;

/**
 * One import, in one long transaction: all rows and the job's end, or nothing. The lease and the progress are written
 * beside it, so that everybody can watch and a lost server is noticed.
 */
@ApplicationScoped
class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final Duration LEASE = Duration.ofSeconds(90);
    private static final int LONGEST_SECONDS = 1800;
    private static final int PART = 500;

    @Inject
    UserTransaction transaction;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportProgress progress;

    @Inject
    FileReader reader;

    @Inject
    CheckFile check;

    @Inject
    BringInProposals bringIn;

    @Inject
    Clock clock;

    @Inject
    RowsOfFile rows;

    Optional<ImportJob> take() {
        return progress.take(LEASE);
    }

    void carryOut(ImportJob job) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            var count = bringIn(job);
            if (jobs.finish(job.getId(), job.held(), ImportState.DONE, count, clock.instant()) == 0) {
                throw new IllegalStateException("another server has taken this import");
            }
            jobs.forgetContent(job.getId());
            transaction.commit();
        } catch (Refusal | NotClean refused) {
            LOG.warnf("import %d is refused: %s", job.getId(), refused.getMessage());
            rollBack();
            progress.fail(job);
        } catch (NotSupportedException
                | SystemException
                | jakarta.transaction.RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException e) {
            giveBack(job);
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            giveBack(job);
            throw e;
        }
    }

    private int bringIn(ImportJob job) {
        jobs.oneAtATime(job.getToolId());
        if (!check.report(job).clean()) {
            throw new NotClean();
        }
        var target = rows.target(job);
        var part = new ArrayList<GivenProposal>(PART);
        var count = new int[1];
        var report = reader.read(job, row -> {
            part.add(rows.given(target, row));
            if (part.size() == PART) {
                count[0] += store(job, part);
                progress.at(job, count[0], LEASE);
            }
        });
        if (!report.clean()) {
            throw new NotClean();
        }
        return count[0] + store(job, part);
    }

    private int store(ImportJob job, List<GivenProposal> part) {
        var stored = bringIn.add(part).size();
        part.clear();
        return stored;
    }

    private void giveBack(ImportJob job) {
        rollBack();
        progress.release(job);
    }

    private void rollBack() {
        try {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            LOG.error("an import could not be rolled back", e);
        }
    }

    private static final class NotClean extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotClean() {
            super("the file is not clean any more");
        }
    }
}
