package org.pendopo.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.pendopo.testing.Given;

/** A class with a teacher and a child, and a look at what became of them. */
@ApplicationScoped
@Transactional
public class FamilySetting {
    /** A class of a school, its teacher, a pupil of eleven, and one more. */
    public record School(long space, long teacher, long child, long tool) {}

    @Inject
    Given given;

    @Inject
    EntityManager em;

    public School school() {
        var space = given.space("CLASS").audience("MEMBERS").wayIn("INVITATION").add();
        var teacher = given.person();
        var group = "/school-" + space;
        em.createNativeQuery("insert into organisation (id, code, kind, name, group_path, verified)"
                        + " values (nextval('organisation_seq'), ?1, 'SCHOOL', ?1, ?1, true)")
                .setParameter(1, group)
                .executeUpdate();
        run("update space set organisation_id = (select id from organisation where code = '" + group + "') where id = "
                + space);
        run("insert into person_affiliation values (" + teacher + ", '" + group + "', 'TEACHER')");
        given.member(space, teacher, "OWNER");
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        given.member(space, child, "MEMBER");
        // Of two alone nobody could write.
        var classmate = given.person();
        given.person(classmate, "age_band", "FROM_13_TO_17");
        given.member(space, classmate, "MEMBER");
        return new School(space, teacher, child, given.tool(space, "FORUM"));
    }

    public long count(String from) {
        return (Long)
                em.createNativeQuery("select count(*) from " + from, Long.class).getSingleResult();
    }

    public long number(String sql) {
        return (Long) em.createNativeQuery(sql, Long.class).getSingleResult();
    }

    public String text(String sql) {
        return String.valueOf(em.createNativeQuery(sql).getSingleResult());
    }

    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
