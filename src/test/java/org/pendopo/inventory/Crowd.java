package org.pendopo.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pendopo.testing.Given;

/**
 * A portal with as many rows as a test wants of everything that has a list. Rows are written past the use cases; those
 * who write them are not few, so that a list whose rows were read one by one would show it.
 */
@ApplicationScoped
@Transactional
public class Crowd {
    /** Where the rows are. */
    public record Places(List<String> spaces, long topic, long proposal, String person, long chief) {
        String consultation() {
            return spaces.getFirst();
        }
    }

    private static final List<String> KINDS = List.of("CONSULTATION", "CLASS", "PROJECT", "COMMUNITY");

    @Inject
    Given given;

    @Inject
    EntityManager em;

    /** A space of each kind with that many members, topics, replies and, in the consultation, proposals and comments. */
    public Places gather(int many) {
        run("""
            insert into person (id, issuer, subject, handle, name, age_band, residence_confirmed, guide_read_at,
                                first_seen_at, last_seen_at)
            select n, 'crowd', 'crowd-' || n, 'crowd-' || n, 'Warga ' || n, 'ADULT', true, now(), now(), now()
            from (select nextval('person_seq') as n from generate_series(1, ?1)) s""", many);
        var chief = given.person();
        given.portalRole(chief, "ADMIN");
        given.portalRole(chief, "MODERATOR");
        var spaces = KINDS.stream().map(kind -> space(kind, chief, many)).toList();
        var community = spaces.get(3);
        var topic = number("select max(id) from contribution where kind = 'TOPIC' and space_id = " + community);
        replies("POST", topic, many);
        var proposal =
                number("select max(id) from contribution where kind = 'PROPOSAL' and space_id = " + spaces.get(0));
        replies("COMMENT", proposal, many);
        report(spaces, many);
        var slugs = spaces.stream().map(this::slug).toList();
        return new Places(slugs, topic, proposal, text("select max(handle) from person where issuer = 'crowd'"), chief);
    }

    /** So many other spaces of each kind, half of them waiting for an admin; the chief owns them all. */
    public void others(Places places, int many) {
        for (var kind : KINDS) {
            run("""
                with made as (
                  insert into space (id, kind, slug, title, purpose, audience, way_in, status, approval, created_at,
                                     published_at, organisation_id, territory_code)
                  select nextval('space_seq'), ?2, lower(?2) || '-' || ?3 || '-' || n, 'Ruang ' || n, 'Tujuan warga',
                         case when ?2 = 'CLASS' then 'MEMBERS' else 'PUBLIC' end, 'REQUEST', 'OPEN',
                         case n % 2 when 0 then 'APPROVED' else 'PENDING' end, now(), now() - n * interval '1 minute',
                         (select min(id) from organisation where code = 'crowd'), 'CROWD.1'
                  from generate_series(1, ?1) n returning id),
                tools as (insert into tool (id, space_id, kind, slug, position)
                  select nextval('tool_seq'), id, 'FORUM', 'forum', 1 from made),
                asking as (insert into membership (space_id, person_id, role, state, since)
                  select id, (select max(id) from person where issuer = 'crowd'), 'MEMBER', 'REQUESTED', now() from made),
                phases as (insert into phase (id, space_id, title, opens_at, closes_at)
                  select nextval('phase_seq'), id, 'Tahap', now() - interval '1 day', now() + interval '3 days' from made)
                insert into membership (space_id, person_id, role, state, since)
                select id, ?4, 'OWNER', 'ACTIVE', now() from made""", many, kind, number("select nextval('space_seq')"), places.chief());
        }
    }

    /** What filters can choose. */
    public long filters() {
        run("insert into territory values ('CROWD', null, 'Kota', 'CITY') on conflict do nothing");
        run("insert into territory values ('CROWD.1', 'CROWD', 'Kecamatan', 'DISTRICT') on conflict do nothing");
        run("insert into organisation (id, code, kind, name, verified)"
                + " values (nextval('organisation_seq'), 'crowd', 'UNIT', 'Dinas', true) on conflict do nothing");
        return number("select id from organisation where code = 'crowd'");
    }

    private long space(String kind, long chief, int many) {
        var maker = given.space(kind);
        var space = kind.equals("CLASS") ? maker.audience("MEMBERS").add() : maker.add();
        given.member(space, chief, "OWNER");
        given.space(space, "organisation_id", filters());
        given.space(space, "about_html", "<p>About.</p>");
        run("""
            insert into membership (space_id, person_id, role, state, since)
            select ?1, id, 'MEMBER', 'ACTIVE', now() - interval '1 day' from person where issuer = 'crowd'
            order by id desc limit ?2""", space, many);
        // Nothing looks at the tables between these rows and the next, which ask the rule of company one by one.
        run("analyze person, membership");
        topics(space, given.tool(space, "FORUM"), many);
        if (kind.equals("CONSULTATION")) {
            given.openPhase(space, "SUBMIT", "SUPPORT", "COMMENT", "ANSWER");
            proposals(space, given.tool(space, "PROPOSALS"), many);
        }
        return space;
    }

    private void topics(long space, long tool, int many) {
        run(
                "insert into forum_category (id, tool_id, title, position)"
                        + " select nextval('forum_category_seq'), ?1, 'Kategori ' || n, n from generate_series(1, 20) n",
                tool);
        run(CONTRIBUTIONS + """
            , topics as (insert into forum_topic (id, tool_id, category_id)
              select id, ?2, (select min(id) from forum_category where tool_id = ?2) from made returning id),
            tallies as (insert into thread_tally (root_id, last_reply_at) select id, created_at from made)
            insert into forum_activity (topic_id, tool_id, category_id, opened_at, last_at)
            select id, ?2, (select min(id) from forum_category where tool_id = ?2), created_at, created_at from made""", space, tool, "TOPIC", many);
    }

    private void proposals(long space, long tool, int many) {
        run(
                "insert into proposal_category (id, tool_id, title, position)"
                        + " select nextval('proposal_category_seq'), ?1, 'Kategori ' || n, n from generate_series(1, 20) n",
                tool);
        run(CONTRIBUTIONS + """
            , proposals as (insert into proposal (id, tool_id, submitted_at, status, category_id, territory_code)
              select id, ?2, created_at, case id % 2 when 0 then 'WAITING' else 'ACCEPTED' end,
                     (select min(id) from proposal_category where tool_id = ?2), 'CROWD.1' from made returning id, status),
            answers as (insert into official_answer (proposal_id, kind, reason, html, answered_by, answered_at)
              select id, status, 'Because.', '<p>Because.</p>', (select max(id) from person where issuer = 'crowd'), now()
              from proposals where status <> 'WAITING'),
            threads as (insert into thread_tally (root_id, last_reply_at) select id, created_at from made)
            insert into proposal_tally (proposal_id, tool_id, supports, comments)
            select id, ?2, id % 7, id % 5 from made""", space, tool, "PROPOSAL", many);
    }

    /** So many commitments of the consultation, all from its newest accepted proposal. */
    public long commitments(Places places, int many) {
        run("""
            with idea as (select c.id, c.space_id from contribution c join space s on s.id = c.space_id
                          join proposal p on p.id = c.id
                          where s.slug = ?2 and p.status = 'ACCEPTED' order by c.id desc limit 1),
            made as (
              insert into commitment (id, request_key, space_id, organisation_id, title, text, html, language, first_due,
                                      due, state, state_at, created_at)
              select nextval('commitment_seq'), gen_random_uuid(), idea.space_id,
                     (select min(id) from organisation where code = 'crowd'), 'Janji ' || n, 'text', '<p>text</p>', 'id',
                     current_date, current_date + n, 'DONE', now(), now()
              from idea, generate_series(1, ?1) n returning id),
            steps as (insert into commitment_milestone (id, commitment_id, title, first_due, due, done_at)
              select nextval('commitment_milestone_seq'), id, 'Langkah', current_date, current_date, now() from made)
            insert into commitment_proposal select made.id, idea.id, now() from made, idea""", many, places.consultation());
        return number("select max(id) from commitment");
    }

    private static final String CONTRIBUTIONS = """
            with crowd as (select id, row_number() over (order by id desc) as n from person where issuer = 'crowd'),
            made as (
              insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,
                                        title, text, html, created_at, state_at)
              select nextval('contribution_seq'), ?1, ?2, ?3, id, 'MEMBER', 'id', 'ONLINE', 'PUBLISHED',
                     'Usulan warga ' || n, 'text', '<p>text</p>', now() - n * interval '1 minute', now()
              from crowd where n <= ?4 returning id, created_at)
            """;

    private void replies(String kind, long root, int many) {
        run("""
            with crowd as (select id, row_number() over (order by id desc) as n from person where issuer = 'crowd')
            insert into contribution (id, space_id, tool_id, kind, root_id, parent_id, position, author_id, written_as,
                                      language, origin, state, stance, text, html, created_at, state_at)
            select nextval('contribution_seq'), r.space_id, r.tool_id, ?1, r.id, r.id, n, crowd.id, 'MEMBER', 'id', 'ONLINE',
                   'PUBLISHED', case ?1 when 'COMMENT' then 'FOR' end, 'text', '<p>text</p>', now(), now()
            from crowd, contribution r where r.id = ?2 and n <= ?3""", kind, root, many);
        run("update thread_tally set replies = ?2, last_position = ?2 where root_id = ?1", root, many);
    }

    private void report(List<Long> spaces, int many) {
        run("""
            insert into report (id, contribution_id, space_id, reporter_id, rule, created_at)
            select nextval('report_seq'), c.id, c.space_id, (select max(id) from person where issuer = 'crowd'), 'respect',
                   now() from contribution c where c.space_id in (?1) limit ?2""", spaces, many);
    }

    private String slug(long space) {
        return text("select slug from space where id = " + space);
    }

    private String text(String sql) {
        return (String) em.createNativeQuery(sql).getSingleResult();
    }

    private long number(String sql) {
        return (Long) em.createNativeQuery(sql, Long.class).getSingleResult();
    }

    // Thousands of rows at once, each of which asks the rule of company, take longer than any statement of the portal.
    private void run(String sql, Object... values) {
        em.createNativeQuery("set local statement_timeout = '50s'").executeUpdate();
        var query = em.createNativeQuery(sql);
        for (var at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
