package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows past the entities: the past of the demonstration cannot be lived through by use cases that go by the clock.
 * Names of tables and columns stand in this module's code alone.
 */
@ApplicationScoped
class Rows {
    @Inject
    EntityManager em;

    /** Many rows of one table in one round trip; {@code columns} are separated by commas. */
    void insert(String table, String columns, List<List<@Nullable Object>> rows) {
        var marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        run("insert into " + table + " (" + columns + ") values (" + marks + ")", rows);
    }

    /** One statement with the values of many rows. */
    void run(String sql, List<List<@Nullable Object>> rows) {
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    fill(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    void run(String sql) {
        run(sql, List.of(List.of()));
    }

    /** The one text that a query finds. */
    String text(String sql, long parameter) {
        em.flush();
        return (String) em.createNativeQuery(sql.replace("?", "?1"), String.class)
                .setParameter(1, parameter)
                .getSingleResult();
    }

    /** The one number that a query finds. */
    long number(String sql, long parameter) {
        em.flush();
        return ((Number) em.createNativeQuery(sql.replace("?", "?1"))
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    /** What was read before is read anew. */
    void forget() {
        em.flush();
        em.clear();
    }

    /** An id that nobody else gets. */
    long next(String sequence) {
        return (Long) em.createNativeQuery("select nextval(cast(:sequence as regclass))", Long.class)
                .setParameter("sequence", sequence)
                .getSingleResult();
    }

    private static void fill(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, plain(values.get(i)));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }
}
