package org.pendopo.proposals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.testing.Given;

/** A consultation in which a second official checks answers, with two officials, and what people write into it. */
@ApplicationScoped
public class AnswerSetting {
    /** Its proposals, and those who answer them. */
    public record Office(ProposalTool tool, long first, long second) {}

    @Inject
    Given given;

    @Inject
    EntityManager em;

    @Transactional
    public Office office() {
        var space = given.space("CONSULTATION").add();
        var first = given.person();
        var second = given.person();
        given.member(space, first, "MANAGER");
        given.member(space, second, "MANAGER");
        given.openPhase(space, "SUBMIT", "SUPPORT", "COMMENT", "ANSWER");
        var tool = given.tool(space, "PROPOSALS");
        run("insert into answer_rule values (?1, true)", tool);
        return new Office(new ProposalTool(tool, space), first, second);
    }

    @Transactional
    public long proposal(Office office) {
        return one("""
                with made as (
                  insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,
                                            title, text, html, created_at, state_at)
                  values (nextval('contribution_seq'), ?1, ?2, 'PROPOSAL', ?3, 'RESIDENT', 'en', 'ONLINE', 'PUBLISHED',
                          'Proposal', 'text', '<p>text</p>', now(), now()) returning id),
                proposals as (insert into proposal (id, tool_id, submitted_at) select id, ?2, now() from made),
                threads as (insert into thread_tally (root_id, last_reply_at) select id, now() from made),
                tallies as (insert into proposal_tally (proposal_id, tool_id) select id, ?2 from made)
                select id from made""", office.tool().spaceId(), office.tool().id(), given.person());
    }

    @Transactional
    public long comment(Office office, long proposal, long author) {
        return one("""
                insert into contribution (id, space_id, tool_id, kind, root_id, parent_id, position, author_id, written_as,
                                          language, origin, state, text, html, created_at, state_at)
                values (nextval('contribution_seq'), ?1, ?2, 'COMMENT', ?3, ?3, 1, ?4, 'RESIDENT', 'en', 'ONLINE',
                        'PUBLISHED', 'Mind the old tree.', '<p>Mind the old tree.</p>', now(), now())
                returning id""", office.tool().spaceId(), office.tool().id(), proposal, author);
    }

    long count(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    @Transactional
    public void run(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    @Transactional
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    public long one(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The same work, done by this person in a request of their own. */
    <T> Callable<T> as(CurrentPerson me, long person, Callable<T> work) {
        return () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                me.actAs(person);
                return work.call();
            } finally {
                request.deactivate();
            }
        };
    }
}
