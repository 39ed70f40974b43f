package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** Topics that go elsewhere, and the list of those that nobody answered. */
@ArquillianTest
class MoveTopicIT {
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
    ReadTopic read;

    @Inject
    BrowseTopics browse;

    @Inject
    MoveTopic move;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(MoveTopicIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @Test
    void a_topic_goes_with_its_replies_into_a_space_where_the_mover_keeps_order_too() throws Exception {
        var from = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        var to = setting.in(given.space("COMMUNITY"));
        me.actAs(from.manager());
        var topic = open.open(from.topic("Goes"), null);
        var answer = reply.reply(topic, from.reply(topic));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> move.look(topic, to.tool().id()));
        given.member(to.tool().spaceId(), from.manager(), "MODERATOR");
        var wanted = move.look(topic, to.tool().id());
        assertThat(wanted.readers()).isEqualTo(Move.Readers.MORE);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> move.move(wanted, null, false));
        move.move(wanted, null, true);
        assertThat(read.read(topic).place().spaceId()).isEqualTo(to.tool().spaceId());
        assertThat(places(topic)).isEqualTo(1);
        assertThat(browse.browse(from.tool(), TopicQuery.first(TopicOrder.LATEST))
                        .rows())
                .isEmpty();
        assertThat(browse.browse(to.tool(), TopicQuery.first(TopicOrder.LATEST)).rows())
                .extracting(TopicRow::replies)
                .containsExactly(1);
        assertThat(reply.reply(topic, to.reply(answer))).isPositive();
    }

    @Test
    void whoever_moves_it_says_that_others_read_it_there() throws Exception {
        var from = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        var to = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        given.member(to.tool().spaceId(), from.manager(), "MODERATOR");
        me.actAs(from.manager());
        var topic = open.open(from.topic("Among others"), null);
        assertThat(move.look(topic, null).readers()).isEqualTo(Move.Readers.SAME);
        var wanted = move.look(topic, to.tool().id());
        assertThat(wanted.readers()).isEqualTo(Move.Readers.OTHER);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move.move(wanted, null, false))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("forum.move.confirm.missing"));
        move.move(wanted, null, true);
        assertThat(read.read(topic).place().spaceId()).isEqualTo(to.tool().spaceId());
    }

    @Test
    void words_of_somebody_under_age_do_not_go_where_more_people_read() throws Exception {
        var from = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        var to = setting.in(given.space("COMMUNITY"));
        var same = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        given.member(to.tool().spaceId(), from.manager(), "MODERATOR");
        given.member(same.tool().spaceId(), from.manager(), "MODERATOR");
        for (var n = 0; n < 2; n++) {
            given.member(from.tool().spaceId(), given.person(), "MEMBER");
        }
        var young = given.person();
        given.person(young, "age_band", "FROM_13_TO_17");
        given.member(from.tool().spaceId(), young, "MEMBER");
        me.actAs(from.manager());
        var topic = open.open(from.topic("Young words"), null);
        assertThat(move.look(topic, to.tool().id()).isHeld()).isFalse();
        me.actAs(young);
        reply.reply(topic, from.reply(topic));
        me.actAs(from.manager());
        var wanted = move.look(topic, to.tool().id());
        assertThat(wanted.isHeld()).isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move.move(wanted, null, true))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("forum.move.minors"));
        move.move(move.look(topic, same.tool().id()), null, true);
        assertThat(read.read(topic).place().spaceId()).isEqualTo(same.tool().spaceId());
    }

    @Test
    void nothing_leaves_a_class_and_nobody_else_moves() throws Exception {
        var room = setting.in(given.space("CLASS").audience("MEMBERS").wayIn("CODE"));
        var outside = setting.in(given.space("COMMUNITY"));
        given.member(outside.tool().spaceId(), room.manager(), "OWNER");
        me.actAs(room.manager());
        var topic = open.open(room.topic("Stays"), null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> move.look(topic, outside.tool().id()));
        var pupil = given.person();
        given.member(room.tool().spaceId(), pupil, "MEMBER");
        me.actAs(pupil);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> move.look(topic, null));
    }

    @Test
    void who_replies_meanwhile_is_moved_along_or_told() throws Exception {
        var from = setting.in(given.space("COMMUNITY"));
        var to = setting.in(given.space("COMMUNITY"));
        given.member(to.tool().spaceId(), from.manager(), "MANAGER");
        me.actAs(from.manager());
        var topic = open.open(from.topic("Lively"), null);
        var turn = new AtomicInteger();
        var outcome = Race.of(
                6,
                () -> as(from.manager(), () -> {
                    if (turn.getAndIncrement() == 2) {
                        move.move(move.look(topic, to.tool().id()), null, true);
                    } else {
                        reply.reply(topic, from.reply(topic));
                    }
                }));
        assertThat(outcome.failures()).allMatch(f -> f instanceof NotFound);
        assertThat(places(topic)).isEqualTo(1);
    }

    @Test
    void the_list_shows_alone_what_nobody_answered() throws Exception {
        var forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        var waits = open.open(forum.topic("Waits"), null);
        var answered = open.open(forum.topic("Answered"), null);
        reply.reply(answered, forum.reply(answered));
        var only = new TopicQuery(TopicOrder.LATEST, "", null, null, false, TopicFilter.UNANSWERED);
        var list = browse.browse(forum.tool(), only);
        assertThat(list.rows()).extracting(TopicRow::id).containsExactly(waits);
        assertThat(list.total()).isEqualTo(1);
        assertThat(only.address()).isEqualTo("?only=unanswered");
    }

    /** In how many tools the contributions of a thread stand. */
    private long places(long topic) {
        return ((Number) em.createNativeQuery("select count(distinct (c.tool_id, c.space_id, t.tool_id, a.tool_id))"
                                + " from contribution c, forum_topic t, forum_activity a"
                                + " where (c.id = ?1 or c.root_id = ?1) and t.id = ?1 and a.topic_id = ?1")
                        .setParameter(1, topic)
                        .getSingleResult())
                .longValue();
    }

    private int as(long person, Runnable work) {
        var request = CDI.current().select(RequestContextController.class).get();
        var mine = request.activate();
        try {
            me.actAs(person);
            work.run();
            return 1;
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
