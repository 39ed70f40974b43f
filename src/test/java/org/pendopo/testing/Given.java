package org.pendopo.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Rows to start from, written past the use cases: what a test is about goes through them, its setting does not. Names
 * are made unique, because the tests of a run share one database.
 */
@ApplicationScoped
public class Given {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    @Inject
    EntityManager em;

    /** A grown-up resident of Sukamaju who has read the guide. */
    @Transactional
    public long person() {
        var id = next("person_seq");
        var handle = "p" + NUMBER.incrementAndGet();
        em.createNativeQuery("insert into person (id, issuer, subject, handle, name, age_band, territory_code,"
                        + " residence_confirmed, guide_read_at, first_seen_at, last_seen_at)"
                        + " values (?1, 'test', ?2, ?2, ?3, 'ADULT', null, true, now(), now(), now())")
                .setParameter(1, id)
                .setParameter(2, handle)
                .setParameter(3, "Person " + handle)
                .executeUpdate();
        return id;
    }

    /** Changes one column of a person; the column is a name in the test's own code. */
    @Transactional
    public void person(long id, String column, @Nullable Object value) {
        em.createNativeQuery("update person set " + column + " = ?1 where id = ?2")
                .setParameter(1, value)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** A role in the whole portal: STAFF, MODERATOR or ADMIN. */
    @Transactional
    public void portalRole(long person, String role) {
        em.createNativeQuery("insert into person_role values (?1, ?2)")
                .setParameter(1, person)
                .setParameter(2, role)
                .executeUpdate();
    }

    /** A guardian agreed that the child takes part. */
    @Transactional
    public void consent(long child, long guardian) {
        em.createNativeQuery(
                        "insert into consent (id, child_id, kind, number, given, text_version, cause, decided_by, at)"
                                + " values (nextval('consent_seq'), ?1, 'PARTICIPATION', 1, true, 1, 'GUARDIAN', ?2, now())")
                .setParameter(1, child)
                .setParameter(2, guardian)
                .executeUpdate();
        em.createNativeQuery("insert into consent_state (child_id, kind, number, given, text_version)"
                        + " values (?1, 'PARTICIPATION', 1, true, 1)")
                .setParameter(1, child)
                .executeUpdate();
    }

    public SpaceMaker space(String kind) {
        return new SpaceMaker(this, kind);
    }

    @Transactional
    long insertSpace(SpaceMaker space) {
        var id = next("space_seq");
        em.createNativeQuery("insert into space (id, kind, slug, title, purpose, audience, way_in, status, approval,"
                        + " created_at, published_at) values (?1, ?2, ?3, ?4, 'purpose', ?5, ?6, ?7, ?8, now(), now())")
                .setParameter(1, id)
                .setParameter(2, space.kind)
                .setParameter(3, "space-" + NUMBER.incrementAndGet())
                .setParameter(4, "Space " + id)
                .setParameter(5, space.audience)
                .setParameter(6, space.wayIn)
                .setParameter(7, space.status)
                .setParameter(8, space.approval)
                .executeUpdate();
        if (space.kind.equals("CLASS")) {
            space(id, "organisation_id", school());
        }
        return id;
    }

    // A class belongs to a school that an admin has verified.
    private long school() {
        em.createNativeQuery("insert into organisation (id, code, kind, name, verified)"
                        + " values (nextval('organisation_seq'), 'given-school', 'SCHOOL', 'School', true)"
                        + " on conflict do nothing")
                .executeUpdate();
        return (Long) em.createNativeQuery("select id from organisation where code = 'given-school'", Long.class)
                .getSingleResult();
    }

    /** Changes one column of a space; the column is a name in the test's own code. */
    @Transactional
    public void space(long id, String column, @Nullable Object value) {
        em.createNativeQuery("update space set " + column + " = ?1 where id = ?2")
                .setParameter(1, value)
                .setParameter(2, id)
                .executeUpdate();
    }

    @Transactional
    public void member(long space, long person, String role) {
        em.createNativeQuery("insert into membership (space_id, person_id, role, state, since)"
                        + " values (?1, ?2, ?3, 'ACTIVE', now())")
                .setParameter(1, space)
                .setParameter(2, person)
                .setParameter(3, role)
                .executeUpdate();
    }

    /** A tool of the kind FORUM or PROPOSALS, at the address of its kind. */
    @Transactional
    public long tool(long space, String kind) {
        var id = next("tool_seq");
        em.createNativeQuery("insert into tool (id, space_id, kind, slug, position) values (?1, ?2, ?3, ?4, 1)")
                .setParameter(1, id)
                .setParameter(2, space)
                .setParameter(3, kind)
                .setParameter(4, kind.toLowerCase(java.util.Locale.ROOT))
                .executeUpdate();
        return id;
    }

    /** A phase around now that grants these capabilities. */
    @Transactional
    public long openPhase(long space, String... capabilities) {
        return phase(space, -10, 10, capabilities);
    }

    /** A phase that opens and closes that many days from now. */
    @Transactional
    public long phase(long space, int opens, int closes, String... capabilities) {
        var id = next("phase_seq");
        em.createNativeQuery("insert into phase (id, space_id, title, opens_at, closes_at)"
                        + " values (?1, ?2, 'Phase', now() + ?3 * interval '1 day', now() + ?4 * interval '1 day')")
                .setParameter(1, id)
                .setParameter(2, space)
                .setParameter(3, opens)
                .setParameter(4, closes)
                .executeUpdate();
        for (var capability : capabilities) {
            em.createNativeQuery("insert into phase_capability values (?1, ?2)")
                    .setParameter(1, id)
                    .setParameter(2, capability)
                    .executeUpdate();
        }
        return id;
    }

    /** All phases of a space are over. */
    @Transactional
    public void closePhases(long space) {
        em.createNativeQuery("update phase set closes_at = now() - interval '1 hour' where space_id = ?1")
                .setParameter(1, space)
                .executeUpdate();
    }

    // An id of the sequence, as Hibernate's optimizer would not give out: sequences step by 50.
    private long next(String sequence) {
        var value = em.createNativeQuery("select nextval('" + sequence + "')", Long.class)
                .getSingleResult();
        return (Long) value;
    }

    /** A space in the making; public, open and approved unless said otherwise. */
    public static final class SpaceMaker {
        private final Given given;
        private final String kind;
        private String audience = "PUBLIC";
        private String wayIn = "OPEN";
        private String status = "OPEN";
        private String approval = "APPROVED";

        private SpaceMaker(Given given, String kind) {
            this.given = given;
            this.kind = kind;
        }

        public SpaceMaker audience(String value) {
            audience = value;
            return this;
        }

        public SpaceMaker wayIn(String value) {
            wayIn = value;
            return this;
        }

        public SpaceMaker status(String value) {
            status = value;
            return this;
        }

        public SpaceMaker approval(String value) {
            approval = value;
            return this;
        }

        public long add() {
            return given.insertSpace(this);
        }
    }
}
