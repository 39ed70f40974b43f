package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.FindPlace;
import org.pendopo.contributions.MarkRead;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** Whatever is split off, written and taken back: places have no gaps and the counts are right. */
@ArquillianTest
class SplitTopicIT {
    @Inject
    Given given;

    @Inject
    ForumSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    SplitTopic split;

    @Inject
    MoveTopic move;

    @Inject
    ReadTopic read;

    @Inject
    ReadThread threads;

    @Inject
    MarkRead mark;

    @Inject
    FindPlace places;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(SplitTopicIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @Test
    void the_chosen_ones_go_with_what_answers_them_and_every_address_leads_on() throws Exception {
        var forum = forum();
        var topic = open.open(forum.topic("Old"), null);
        var first = say(forum, topic, topic);
        var second = say(forum, topic, topic);
        var below = say(forum, topic, second);
        var third = say(forum, topic, topic);
        mark.read(threads.page(topic, ThreadSpot.start()));
        var fresh = split.split(topic, List.of(third, second), "New");
        assertThat(fresh).isEqualTo(second);
        assertThat(read.read(topic).replies()).isEqualTo(1);
        assertThat(read.read(fresh).replies()).isEqualTo(2);
        assertThat(read.read(fresh).title()).isEqualTo("New");
        assertThat(places.address(below)).startsWith("/topic/" + fresh + "/new").endsWith("#c-" + below);
        assertThat(places.address(first)).startsWith("/topic/" + topic + "/old");
        assertThat(split.links(read.read(topic))).extracting(l -> l.id()).containsExactly(fresh);
        assertThat(split.links(read.read(fresh))).extracting(l -> l.origin()).containsExactly(true);
        assertThat(threads.page(topic, ThreadSpot.start()).unread()).isFalse();
        assertThat(threads.page(fresh, ThreadSpot.start()).unread()).isFalse();
        check(topic);
        check(fresh);
    }

    @Test
    void who_may_not_read_the_other_half_does_not_learn_its_name() throws Exception {
        var forum = forum();
        var topic = open.open(forum.topic("Old"), null);
        var fresh = split.split(topic, List.of(say(forum, topic, topic)), "Confidential");
        var closed = setting.in(given.space("COMMUNITY").audience("HIDDEN"));
        given.member(closed.tool().spaceId(), forum.manager(), "MANAGER");
        move.move(move.look(fresh, closed.tool().id()), null, true);
        assertThat(split.links(read.read(topic))).hasSize(1);
        me.actAs(given.person());
        assertThat(split.links(read.read(topic))).isEmpty();
    }

    @Test
    void nothing_is_split_without_a_choice_a_title_or_the_right() throws Exception {
        var forum = forum();
        var topic = open.open(forum.topic("Old"), null);
        var other = open.open(forum.topic("Other"), null);
        var far = say(forum, other, other);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> split.split(topic, List.of(), "New"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> split.split(topic, List.of(far), "New"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> split.split(other, List.of(far), " "));
        var member = given.person();
        given.member(forum.tool().spaceId(), member, "MEMBER");
        me.actAs(member);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> split.split(other, List.of(far), "New"));
    }

    @Test
    void places_and_counts_hold_whatever_happens_in_whatever_order() throws Exception {
        var forum = forum();
        var random = new Random(11);
        var roots = new ArrayList<>(List.of(open.open(forum.topic("Old"), null)));
        for (var step = 0; step < 60; step++) {
            var root = roots.get(random.nextInt(roots.size()));
            var replies = replies(root);
            if (replies.size() < 4 || random.nextInt(10) < 6) {
                say(forum, root, replies.isEmpty() || random.nextBoolean() ? root : pick(replies, random));
            } else if (random.nextBoolean()) {
                withdraw.withdraw(pick(replies, random));
            } else {
                roots.add(split.split(root, List.of(pick(replies, random)), "Part " + step));
            }
            roots.forEach(this::check);
        }
        assertThat(roots).hasSizeGreaterThan(3);
    }

    @Test
    void who_replies_meanwhile_gets_a_place_in_one_of_both() throws Exception {
        var forum = forum();
        var topic = open.open(forum.topic("Lively"), null);
        var goes = say(forum, topic, topic);
        var turn = new AtomicInteger();
        var outcome = Race.of(
                6,
                () -> setting.as(forum.manager(), () -> {
                    if (turn.getAndIncrement() == 2) {
                        split.split(topic, List.of(goes), "Apart");
                    } else {
                        reply.reply(topic, forum.words(ContributionKind.POST, topic, null, UUID.randomUUID()));
                    }
                    return 1;
                }));
        assertThat(outcome.failures()).isEmpty();
        check(topic);
        check(goes);
        assertThat(read.read(topic).replies()).isEqualTo(5);
    }

    private ForumSetting.Forum forum() {
        var forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        return forum;
    }

    // Written long ago, so that the pace of writing does not stand in the way of many.
    private long say(ForumSetting.Forum forum, long topic, long answered) {
        var id = reply.reply(topic, forum.words(ContributionKind.POST, answered, null, UUID.randomUUID()));
        setting.run("update contribution set created_at = now() - interval '2 hours' where id = ?1", id);
        return id;
    }

    private static long pick(List<Long> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @SuppressWarnings("unchecked")
    private List<Long> replies(long root) {
        return em.createNativeQuery(
                        "select id from contribution where root_id = ?1 and state = 'PUBLISHED' order by id",
                        Long.class)
                .setParameter(1, root)
                .getResultList();
    }

    private void check(long root) {
        assertThat(number("select count(*) - coalesce(max(position), 0) from contribution where root_id = ?1", root))
                .as("gaps")
                .isZero();
        assertThat(number(
                        "select t.last_position - count(c.id) from thread_tally t left join contribution c"
                                + " on c.root_id = t.root_id where t.root_id = ?1 group by t.last_position",
                        root))
                .as("places given out")
                .isZero();
        assertThat(number(
                        "select count(*) from contribution c join thread_tally t on t.root_id = c.id"
                                + " where (c.id = ?1 or c.root_id = ?1) and t.replies <> (select count(*) from contribution r"
                                + " where r.state = 'PUBLISHED' and (r.root_id = c.id or r.parent_id = c.id))",
                        root))
                .as("wrong tallies")
                .isZero();
        assertThat(number(
                        "select count(*) from contribution c join contribution p on p.id = c.parent_id"
                                + " where c.root_id = ?1 and p.id <> ?1 and p.parent_id is distinct from ?1",
                        root))
                .as("deeper than two levels, or in another thread")
                .isZero();
    }

    private long number(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }
}
