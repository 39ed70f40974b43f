package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;

/** A forum to test in, and what people write into it. */
@ApplicationScoped
public class ForumSetting {
    /** A forum with the manager of its space. */
    public record Forum(ForumTool tool, long manager) {
        NewContribution topic(String title) {
            return words(ContributionKind.TOPIC, null, title, UUID.randomUUID());
        }

        NewContribution reply(long answered) {
            return words(ContributionKind.POST, answered, null, UUID.randomUUID());
        }

        NewContribution words(ContributionKind kind, @Nullable Long parent, @Nullable String title, UUID key) {
            return new NewContribution(
                    tool.spaceId(), tool.id(), kind, parent, null, title, "What do you think?", null, "en", key);
        }
    }

    @Inject
    Given given;

    @Inject
    EntityManager em;

    Forum in(Given.SpaceMaker maker) {
        var space = maker.add();
        var manager = given.person();
        given.member(space, manager, "MANAGER");
        return new Forum(new ForumTool(given.tool(space, "FORUM"), space), manager);
    }

    /** Topics written past the use cases, one a minute, the first one oldest. */
    @Transactional
    public void topics(Forum forum, int many) {
        em.createNativeQuery("""
                with made as (
                  insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,
                                            title, text, html, created_at, state_at)
                  select nextval('contribution_seq'), ?1, ?2, 'TOPIC', ?3, 'MEMBER', 'en', 'ONLINE', 'PUBLISHED',
                         'Topic ' || n, 'text', '<p>text</p>', now() - (?4 - n) * interval '1 minute', now()
                  from generate_series(1, ?4) n returning id, created_at),
                topics as (insert into forum_topic (id, tool_id) select id, ?2 from made returning id),
                tallies as (insert into thread_tally (root_id, last_reply_at) select id, created_at from made)
                insert into forum_activity (topic_id, tool_id, opened_at, last_at)
                select id, ?2, created_at, created_at from made""")
                .setParameter(1, forum.tool().spaceId())
                .setParameter(2, forum.tool().id())
                .setParameter(3, forum.manager())
                .setParameter(4, many)
                .executeUpdate();
    }

    @Transactional
    public void leave(Forum forum, long person) {
        em.createNativeQuery("update membership set state = 'LEFT' where space_id = ?1 and person_id = ?2")
                .setParameter(1, forum.tool().spaceId())
                .setParameter(2, person)
                .executeUpdate();
    }

    @Transactional
    public void run(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    /** In a request of its own, in the name of that person. */
    <T> T as(long person, Callable<T> work) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        var mine = request.activate();
        try {
            CDI.current().select(CurrentPerson.class).get().actAs(person);
            return work.call();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
