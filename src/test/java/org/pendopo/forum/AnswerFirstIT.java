package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.FindPlace;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.MarkRead;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.ReadRevisions;
import org.pendopo.contributions.ReadTextsOf;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.forum.ClassroomSetting.Classroom;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class AnswerFirstIT {
    private static final TopicQuery LATEST = TopicQuery.first(TopicOrder.LATEST);

    @Inject
    ClassroomSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadThread threads;

    @Inject
    ReadTopic topics;

    @Inject
    BrowseTopics browse;

    @Inject
    ReadNewTopics news;

    @Inject
    FindPlace places;

    @Inject
    ReadPost posts;

    @Inject
    ReadRevisions revisions;

    @Inject
    ReadTextsOf texts;

    @Inject
    ReplyToTopic reply;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    @Inject
    HideContribution hide;

    @Inject
    MarkRead mark;

    @Inject
    Onlookers onlookers;

    @Inject
    ArrangeTopic arrange;

    @Inject
    Statements statements;

    private Classroom room;
    private long topic;
    private long quick;
    private long slow;
    private long answer;

    @Deployment
    static WebArchive war() {
        return Wars.with(AnswerFirstIT.class, ClassroomSetting.class, Classroom.class);
    }

    @BeforeEach
    void somebody_answered() {
        room = setting.classroom();
        quick = setting.pupil(room);
        slow = setting.pupil(room);
        topic = setting.topic(room, TopicType.DISCUSSION, ClassroomSetting.ANSWER_FIRST);
        answer = setting.say(room, quick, topic, topic, "Secretum");
    }

    @Test
    void nothing_is_given_away_before_one_has_answered() {
        me.actAs(slow);
        var page = threads.page(topic, ThreadSpot.start());
        assertThat(page.toString()).doesNotContain("Secretum");
        assertThat(page.kept()).isTrue();
        assertThat(page.replies()).isZero();
        assertThat(page.posts()).isEmpty();
        assertThat(page.unread()).isFalse();
        assertThat(page.root().replies()).isZero();
        var view = topics.read(topic);
        assertThat(view.replies()).isZero();
        assertThat(view.participants()).isEqualTo(1);
        assertThat(view.lastAt()).isEqualTo(view.openedAt());
        var row = browse.browse(room.tool(), LATEST).rows().getFirst();
        assertThat(row.replies()).isZero();
        assertThat(row.kept()).isTrue();
        assertThat(row.lastAuthor()).isEmpty();
        assertThat(row.lastAt()).isEqualTo(row.openedAt());
        assertThat(news.newest(10)).allMatch(n -> n.replies() == 0);
        assertThat(texts.person(quick, Long.MAX_VALUE).texts()).isEmpty();
        assertThat(onlookers.among(List.of(quick, slow, room.teacher()), answer))
                .isEqualTo(Set.of(quick, room.teacher()));
    }

    @Test
    void what_is_kept_does_not_even_exist() {
        me.actAs(slow);
        hidden(() -> places.address(answer));
        hidden(() -> posts.read(answer));
        hidden(() -> posts.quote(answer));
        hidden(() -> revisions.read(answer, Integer.MAX_VALUE));
        hidden(() -> reply.reply(topic, room.reply(answer, "To what I should not know of")));
        hidden(() -> threads.page(topic, new ThreadSpot(ThreadSpot.Order.OLDEST, null, null, answer, null)));
        assertThat(places.firstUnread(topic)).doesNotContain("unread").doesNotContain("#c-");
    }

    @Test
    void to_look_in_does_not_count_as_reading() {
        me.actAs(slow);
        mark.read(threads.page(topic, ThreadSpot.start()));
        assertThat(setting.number("select count(*) from read_mark where person_id = ?1", slow))
                .isZero();
    }

    @Test
    void an_answer_opens_it_and_taking_it_back_closes_it() {
        var own = setting.say(room, slow, topic, topic, "Mine");
        assertThat(seen(slow)).contains("Secretum").contains("Mine");
        assertThat(browse.browse(room.tool(), LATEST).rows().getFirst().replies())
                .isEqualTo(2);
        assertThat(texts.person(quick, Long.MAX_VALUE).texts()).hasSize(1);
        withdraw.withdraw(own);
        assertThat(seen(slow)).doesNotContain("Secretum");
        hidden(() -> posts.read(answer));
        restore.restore(own);
        assertThat(seen(slow)).contains("Secretum");
        me.actAs(room.teacher());
        hide.hide(own, HouseRule.all().getFirst().code(), "It names somebody.");
        assertThat(seen(slow)).doesNotContain("Secretum");
    }

    @Test
    void a_reply_to_an_answer_of_ones_own_does_not_open_it() {
        var own = setting.say(room, slow, topic, topic, "Mine");
        setting.say(room, slow, topic, own, "And more");
        me.actAs(slow);
        withdraw.withdraw(own);
        assertThat(seen(slow)).doesNotContain("Secretum");
    }

    @Test
    void teachers_and_moderators_see_everything_and_observers_nothing() {
        assertThat(seen(room.teacher())).contains("Secretum");
        assertThat(seen(setting.member(room, "MODERATOR"))).contains("Secretum");
        assertThat(seen(setting.member(room, "OBSERVER"))).doesNotContain("Secretum");
    }

    @Test
    void late_is_told_to_author_and_teacher_and_what_is_closed_stays_closed() {
        var soon = Instant.now().plus(Duration.ofHours(1));
        var due = setting.topic(room, TopicType.DISCUSSION, new Terms(false, false, false, soon, null, true));
        var given = setting.say(room, quick, due, due, "In time");
        setting.run("update thread_terms set answers_due = now() - interval '150 minutes' where root_id = ?1", due);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> setting.say(room, slow, due, due, "Too late"))
                .returns("contributions-terms.closed", RuleBroken::key);
        assertThat(setting.say(room, slow, due, given, "Replies have no deadline"))
                .isPositive();
        setting.run("update thread_terms set closed_after = false where root_id = ?1", due);
        var late = setting.say(room, slow, due, due, "Late");
        assertThat(posts.read(late).notes().lateKey()).isEqualTo("contributions-terms.late.hours");
        assertThat(posts.read(late).notes().lateAmount()).isEqualTo(2);
        me.actAs(room.teacher());
        assertThat(posts.read(late).notes().late()).isNotNull();
        me.actAs(quick);
        assertThat(posts.read(late).notes().late()).isNull();
    }

    @Test
    void moving_a_deadline_is_shown_and_told() {
        var first = Instant.now().plus(Duration.ofHours(1));
        var due = setting.topic(room, TopicType.DISCUSSION, new Terms(false, false, false, first, null, false));
        me.actAs(room.teacher());
        var later = new Terms(false, false, false, first.plus(Duration.ofHours(1)), null, false);
        arrange.arrange(due, new TopicWishes(TopicType.DISCUSSION, later));
        assertThat(arrange.earlier(due)).hasSize(1);
        assertThat(setting.number("select count(*) from notice where contribution_id = ?1", due))
                .isEqualTo(2);
        var past = new Terms(false, false, false, first.minus(Duration.ofDays(1)), null, false);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> arrange.arrange(due, new TopicWishes(TopicType.DISCUSSION, past)))
                .returns("contributions-terms.due.past", RuleBroken::key);
    }

    @Test
    void a_long_topic_costs_no_more() {
        var before = statements.of(() -> seen(slow));
        var big = setting.topic(room, TopicType.DISCUSSION, ClassroomSetting.ANSWER_FIRST);
        setting.fill(room, big, 2000);
        me.actAs(slow);
        var after = statements.of(() ->
                assertThat(threads.page(big, ThreadSpot.start()).toString()).doesNotContain("Secretum"));
        assertThat(after).isLessThanOrEqualTo(before + 1).isLessThanOrEqualTo(8);
    }

    private String seen(long person) {
        me.actAs(person);
        return threads.page(topic, ThreadSpot.start()).toString();
    }

    private static void hidden(Runnable look) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(look::run);
    }
}
