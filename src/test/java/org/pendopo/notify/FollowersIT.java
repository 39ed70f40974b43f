package org.pendopo.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.contributions.follow.FollowThread;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Whoever follows is told of replies: by one notice that counts, while it is unread. */
@ArquillianTest
class FollowersIT {
    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    FollowThread follow;

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Wars.with(FollowersIT.class);
    }

    @Test
    void replies_are_counted_in_one_notice_until_it_is_read() throws Exception {
        var space = given.space("COMMUNITY").add();
        var tool = given.tool(space, "FORUM");
        var owner = member(space);
        var writer = member(space);
        me.actAs(owner);
        var topic = write.write(topic(space, tool)).id();
        me.actAs(writer);
        for (var i = 0; i < 3; i++) {
            write.write(reply(space, tool, topic));
        }
        assertThat(told(owner, topic)).containsExactly("3");
        assertThat(told(writer, topic)).as("the author is not told").isEmpty();
        read(owner);
        write.write(reply(space, tool, topic));
        assertThat(told(owner, topic)).containsExactly("1");
    }

    @Test
    void who_left_was_suspended_or_stopped_following_is_not_told() throws Exception {
        var space = given.space("COMMUNITY").audience("HIDDEN").add();
        var tool = given.tool(space, "FORUM");
        var owner = member(space);
        var people = List.of(member(space), member(space), member(space), member(space));
        me.actAs(owner);
        var topic = write.write(topic(space, tool)).id();
        for (var person : people) {
            me.actAs(person);
            follow.follow(topic);
        }
        follow.unfollow(topic);
        leave(people.get(0));
        run("update person set suspended_at = now(), suspended_reason = 'Spam.' where id = ?1", people.get(1));
        me.actAs(owner);
        write.write(reply(space, tool, topic));
        assertThat(people.stream().map(p -> told(p, topic).size())).containsExactly(0, 0, 1, 0);
    }

    private long member(long space) {
        var person = given.person();
        given.member(space, person, "MEMBER");
        return person;
    }

    private static NewContribution topic(long space, long tool) {
        return new NewContribution(
                space, tool, ContributionKind.TOPIC, null, null, "A topic", "Text", null, "en", UUID.randomUUID());
    }

    private static NewContribution reply(long space, long tool, long topic) {
        return new NewContribution(
                space, tool, ContributionKind.POST, topic, null, null, "Text", null, "en", UUID.randomUUID());
    }

    /** The count in each unread notice of a person about a topic. */
    @SuppressWarnings("unchecked")
    private List<String> told(long person, long topic) {
        return em.createNativeQuery(
                        "select split_part(args, E'\\n', 1) from notice where person_id = ?1 and contribution_id = ?2"
                                + " and read_at is null",
                        String.class)
                .setParameter(1, person)
                .setParameter(2, topic)
                .getResultList();
    }

    private void read(long person) throws Exception {
        run("update notice set read_at = now() where person_id = ?1", person);
    }

    private void leave(long person) throws Exception {
        run("update membership set state = 'LEFT' where person_id = ?1", person);
    }

    private void run(String sql, long person) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).setParameter(1, person).executeUpdate();
        transaction.commit();
    }
}
