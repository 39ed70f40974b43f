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

    /** An organisation with a group of its own; the group is the code. */
    public long organisation(String code, String kind, boolean verified) {
        em.createNativeQuery("insert into organisation (id, code, kind, name, group_path, verified)"
                        + " values (nextval('organisation_seq'), :code, :kind, :code, :code, :verified)")
                .setParameter("code", code)
                .setParameter("kind", kind)
                .setParameter("verified", verified)
                .executeUpdate();
        return Long.parseLong(text("select id from organisation where code = '" + code + "'"));
    }

    /** OFFICIAL or TEACHER in the organisation of this code. */
    public void affiliation(long person, String code, String title) {
        em.createNativeQuery("insert into person_affiliation values (:person, :code, :title)")
                .setParameter("person", person)
                .setParameter("code", code)
                .setParameter("title", title)
                .executeUpdate();
    }

    /** A published text in a tool of the space, which says just that in title and body. */
    public long text(long space, long tool, String kind, long author, String words) {
        var id = Long.parseLong(text("select nextval('contribution_seq')"));
        em.createNativeQuery("""
                insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,
                                          title, text, html, created_at, state_at)
                values (:id, :space, :tool, :kind, :author, 'MEMBER', 'id', 'ONLINE', 'PUBLISHED', :words, :words, :words,
                        now(), now())""")
                .setParameter("id", id)
                .setParameter("space", space)
                .setParameter("tool", tool)
                .setParameter("kind", kind)
                .setParameter("author", author)
                .setParameter("words", words)
                .executeUpdate();
        run("insert into thread_tally (root_id, last_reply_at) values (" + id + ", now())");
        return id;
    }

    /** One statement of the test's own. */
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
