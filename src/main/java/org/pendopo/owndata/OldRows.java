package org.pendopo.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.temporal.ChronoUnit;
import org.pendopo.shared.Clock;

/** Rows that were kept long enough. */
@ApplicationScoped
class OldRows {
    static final int PART = 1_000;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Removes some of them, in a transaction of its own.
     *
     * @return how many went, at most {@link #PART}
     */
    @Transactional(TxType.REQUIRES_NEW)
    int remove(DataLine line) {
        return em.createNativeQuery("delete from " + line.table() + " where ctid = any(array(select x.ctid from "
                        + line.table() + " x where x." + line.timeColumn() + " < ?1 limit " + PART
                        + " for update skip locked))")
                .setParameter(1, clock.instant().minus(line.days(), ChronoUnit.DAYS))
                .executeUpdate();
    }
}
