package org.pendopo.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that something costs. Nothing else may use the server meanwhile. */
@ApplicationScoped
public class Statements {
    @PersistenceUnit
    EntityManagerFactory factory;

    public long of(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
