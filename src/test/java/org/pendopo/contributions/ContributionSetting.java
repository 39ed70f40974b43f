package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;

/** A thread in a community to try things on. */
@ApplicationScoped
public class ContributionSetting {
    private static final int PART = 10_000;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    EntityManager em;

    /** A community with a topic by its owner. */
    public record Talk(long space, long tool, long owner, long topic) {}

    /** The caller acts as the owner afterwards. */
    public Talk talk() throws Exception {
        var space = given.space("COMMUNITY").add();
        var tool = given.tool(space, "FORUM");
        var owner = given.person();
        given.member(space, owner, "OWNER");
        me.actAs(owner);
        var topic =
                write.write(topic(space, tool, "A topic", UUID.randomUUID())).id();
        return new Talk(space, tool, owner, topic);
    }

    public long member(Talk talk) {
        var person = given.person();
        given.member(talk.space(), person, "MEMBER");
        return person;
    }

    public static NewContribution topic(long space, long tool, String title, @Nullable UUID key) {
        return new NewContribution(
                space, tool, ContributionKind.TOPIC, null, null, title, "What do you think?", null, "en", key);
    }

    public static NewContribution reply(Talk talk, long answered, String text) {
        return reply(talk, answered, text, null);
    }

    public static NewContribution reply(Talk talk, long answered, String text, @Nullable UUID key) {
        return new NewContribution(
                talk.space(), talk.tool(), ContributionKind.POST, answered, null, null, text, null, "en", key);
    }

    /** In a request of its own, in the name of that person. */
    public <T> T as(long person, Callable<T> work) throws Exception {
        var request = CDI.current().select(RequestContextController.class).get();
        var mine = request.activate();
        try {
            me.actAs(person);
            return work.call();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    @Transactional
    public long number(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    @Transactional
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** Many replies at once, past the use cases: settings, not what a test is about. */
    @Transactional
    public void fill(Talk talk, int replies) {
        for (var from = 1; from <= replies; from += PART) {
            fill(talk, from, Math.min(replies, from + PART - 1));
        }
        em.createNativeQuery("update thread_tally set replies = ?1, last_position = ?1 where root_id = ?2")
                .setParameter(1, replies)
                .setParameter(2, talk.topic())
                .executeUpdate();
    }

    // Each part within the time that a statement may take.
    private void fill(Talk talk, int from, int to) {
        em.createNativeQuery("insert into contribution (id, space_id, tool_id, kind, root_id, parent_id, position,"
                        + " author_id, written_as, language, origin, state, text, html, created_at, state_at)"
                        + " select nextval('contribution_seq'), ?1, ?2, 'POST', ?3, ?3, n, ?4, 'MEMBER', 'en', 'ONLINE',"
                        + " 'PUBLISHED', 'Reply ' || n, '<p>Reply ' || n || '</p>', now() - interval '2 days',"
                        + " now() - interval '2 days' from generate_series(?5, ?6) n")
                .setParameter(1, talk.space())
                .setParameter(2, talk.tool())
                .setParameter(3, talk.topic())
                .setParameter(4, talk.owner())
                .setParameter(5, from)
                .setParameter(6, to)
                .executeUpdate();
    }
}
