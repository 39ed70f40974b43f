package org.pendopo.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Rows that the tests of spaces start from, and a look at what became of them. */
@ApplicationScoped
@Transactional
public class SpacesSetting {
    @Inject
    EntityManager em;

    public void territory(String code, @Nullable String parent, String level) {
        em.createNativeQuery("insert into territory (code, parent_code, name, level)"
                        + " values (:code, cast(:parent as varchar), :code, :level) on conflict do nothing")
                .setParameter("code", code)
                .setParameter("parent", parent)
                .setParameter("level", level)
                .executeUpdate();
    }

    /** The person was put out of all spaces. */
    public void remove(long person) {
        em.createNativeQuery("update membership set state = 'REMOVED', reason = 'spam' where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    public void requested(long space, long person) {
        em.createNativeQuery("insert into membership (space_id, person_id, role, state, since)"
                        + " values (:space, :person, 'MEMBER', 'REQUESTED', now())")
                .setParameter("space", space)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** How many rows {@code from …} has; the text is the test's own. */
    public long count(String from) {
        return (Long)
                em.createNativeQuery("select count(*) from " + from, Long.class).getSingleResult();
    }

    public String text(String query) {
        return String.valueOf(em.createNativeQuery(query).getSingleResult());
    }
}
