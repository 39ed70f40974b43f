package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.FindPlace;
import org.pendopo.contributions.MarkRead;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** Replies that were split off go back to where they stood. */
@ArquillianTest
class MergeTopicIT {
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
    ReadThread threads;

    @Inject
    MarkRead mark;

    @Inject
    SplitTopic split;

    @Inject
    MergeTopic merge;

    @Inject
    MoveTopic move;

    @Inject
    FindPlace places;

    @Inject
    EntityManager em;

    private ForumSetting.Forum forum;
    private long topic;

    @Deployment
    static WebArchive war() {
        return Wars.with(MergeTopicIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @BeforeEach
    void a_topic() throws Exception {
        forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        topic = open.open(forum.topic("Old"), null);
    }

    @Test
    void what_was_split_off_stands_where_it_was_and_what_came_since_goes_along() {
        var first = say(topic, topic);
        var second = say(topic, topic);
        var below = say(topic, second);
        var third = say(topic, topic);
        var before = shape();
        var fresh = split.split(topic, List.of(third, second), "New");
        assertThat(shape()).isNotEqualTo(before);
        merge.merge(fresh);
        assertThat(shape()).isEqualTo(before);
        assertThat(read.find(fresh)).isNull();
        assertThat(read.read(topic).replies()).isEqualTo(4);
        assertThat(places.address(fresh)).startsWith("/topic/" + topic + "/old").endsWith("#c-" + second);
        assertThat(split.links(read.read(topic))).isEmpty();
        var again = split.split(topic, List.of(second), "Again");
        var since = say(again, again);
        var later = say(again, since);
        merge.merge(again);
        assertThat(parent(since)).isEqualTo(second);
        assertThat(parent(later)).isEqualTo(second);
        assertThat(parent(below)).isEqualTo(second);
        assertThat(parent(first)).isEqualTo(topic);
        assertThat(read.read(topic).replies()).isEqualTo(6);
        check();
    }

    @Test
    void replies_to_a_reply_go_back_below_it() {
        var above = say(topic, topic);
        var deep = say(topic, above);
        var fresh = split.split(topic, List.of(deep), "Deep");
        var since = say(fresh, fresh);
        var part = split.split(fresh, List.of(since), "Deeper");
        merge.merge(fresh);
        assertThat(split.links(read.read(part))).extracting(l -> l.id()).containsExactly(topic);
        merge.merge(part);
        assertThat(parent(deep)).isEqualTo(above);
        assertThat(parent(since)).isEqualTo(above);
        check();
    }

    @Test
    void who_had_read_all_of_both_has_nothing_unread_and_others_go_on_at_the_first() throws Exception {
        var first = say(topic, topic);
        say(topic, topic);
        var reader = given.person();
        given.member(forum.tool().spaceId(), reader, "MEMBER");
        me.actAs(reader);
        mark.read(threads.page(topic, ThreadSpot.start()));
        me.actAs(forum.manager());
        var fresh = split.split(topic, List.of(first), "Apart");
        var since = say(fresh, fresh);
        merge.merge(fresh);
        me.actAs(reader);
        assertThat(places.firstUnread(topic)).endsWith("#c-" + since);
        mark.read(threads.page(topic, ThreadSpot.start()));
        assertThat(places.firstUnread(topic)).doesNotContain("#c-");
    }

    @Test
    void it_is_refused_elsewhere_and_to_others() throws Exception {
        var fresh = split.split(topic, List.of(say(topic, topic)), "Apart");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge.merge(topic));
        var member = given.person();
        given.member(forum.tool().spaceId(), member, "MEMBER");
        me.actAs(member);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> merge.merge(fresh));
        var other = setting.in(given.space("COMMUNITY"));
        given.member(other.tool().spaceId(), forum.manager(), "MANAGER");
        me.actAs(forum.manager());
        move.move(move.look(fresh, other.tool().id()), null, false);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> merge.merge(fresh))
                .returns("forum-split.back.elsewhere", RuleBroken::key);
        move.move(move.look(fresh, forum.tool().id()), null, false);
        merge.merge(fresh);
        me.actAs(member);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> merge.merge(fresh));
    }

    @Test
    void whoever_presses_again_is_led_to_the_same_place() throws Exception {
        var fresh = split.split(topic, List.of(say(topic, topic)), "Apart");
        var outcome = Race.of(
                4, () -> setting.as(forum.manager(), () -> merge.merge(fresh).id()));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).containsOnly(topic);
        assertThat(merge.merge(fresh)).returns(topic, TopicView::id);
        assertThat(split.look(fresh)).returns(topic, TopicView::id);
        assertThat(read.read(topic).replies()).isEqualTo(1);
        check();
    }

    // Each a minute after the one before, long enough ago for the pace of writing.
    private long say(long root, long answered) {
        var id = reply.reply(root, forum.words(ContributionKind.POST, answered, null, UUID.randomUUID()));
        setting.run(
                "update contribution set created_at = now() - interval '1 day' + id * interval '1 millisecond' where id = ?1",
                id);
        return id;
    }

    @SuppressWarnings("unchecked")
    private List<String> shape() {
        return em.createNativeQuery(
                        "select id || ' ' || root_id || ' ' || parent_id || ' ' || position || ' ' || kind"
                                + " from contribution where root_id = ?1 order by position",
                        String.class)
                .setParameter(1, topic)
                .getResultList();
    }

    private long parent(long id) {
        return number("select parent_id from contribution where id = ?1 and root_id = " + topic, id);
    }

    private void check() {
        assertThat(number("select count(*) - max(position) from contribution where root_id = ?1", topic))
                .isZero();
        assertThat(number(
                        "select count(*) from contribution c join thread_tally t on t.root_id = c.id"
                                + " where (c.id = ?1 or c.root_id = ?1) and t.replies <> (select count(*) from contribution r"
                                + " where r.state = 'PUBLISHED' and (r.root_id = c.id or r.parent_id = c.id))",
                        topic))
                .isZero();
        assertThat(number("select count(*) from reaction_tally where parent_id = ?1 and position = 0", topic))
                .isZero();
    }

    private long number(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }
}
