package org.pendopo.shared.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema to the newest version before Hibernate compares it with the entities. */
public class Migration implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext boot, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        DataSource source = connections.unwrap(DataSource.class);
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        // Nothing is held open.
    }
}
