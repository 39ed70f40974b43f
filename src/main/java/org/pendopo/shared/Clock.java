package org.pendopo.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;

/** The database's time, the same within one transaction; every server node therefore agrees on when a phase ends. */
@ApplicationScoped
public class Clock {
    private static final String KEY = Clock.class.getName();

    @Inject
    EntityManager em;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private volatile Duration offset = Duration.ZERO;

    /** Now. Must be called within a transaction: what reads the time decides something by it. */
    public Instant instant() {
        var known = (Instant) transaction.getResource(KEY);
        if (known != null) {
            return known;
        }
        return keep(em.createQuery("select instant", Instant.class).getSingleResult());
    }

    /** Now, from a query that reads {@code instant} along with its rows and so saves the statement for it. */
    public Instant instant(Instant read) {
        var known = (Instant) transaction.getResource(KEY);
        return known == null ? keep(read) : known;
    }

    private Instant keep(Instant read) {
        var now = read.plus(offset);
        transaction.putResource(KEY, now);
        return now;
    }

    /** For tests alone: moves the time that all of this server sees. */
    void shift(Duration by) {
        offset = by;
    }
}
