package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.contributions.follow.BrowseFollowed;
import org.pendopo.contributions.follow.FollowThread;
import org.pendopo.contributions.reactions.React;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.contributions.tags.BrowseTag;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.forum.ClassroomSetting.Classroom;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Wars;

/** Where one answers first, neither reactions nor notices, tags, orders or lists tell that others did. */
@ArquillianTest
class AnswerFirstRegardIT {
    private static final ThreadSpot HELPFUL = new ThreadSpot(ThreadSpot.Order.HELPFUL, null, null, null, null);

    @Inject
    ClassroomSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadThread threads;

    @Inject
    BrowseTopics browse;

    @Inject
    React react;

    @Inject
    FollowThread follow;

    @Inject
    BrowseFollowed followed;

    @Inject
    ChangeTags tags;

    @Inject
    BrowseTag browseTag;

    @Inject
    SplitTopic split;

    @Inject
    ArrangeTopic arrange;

    @Inject
    ReadTopic topics;

    private Classroom room;
    private long topic;
    private long quick;
    private long slow;
    private long answer;

    @Deployment
    static WebArchive war() {
        return Wars.with(AnswerFirstRegardIT.class, ClassroomSetting.class, Classroom.class);
    }

    @BeforeEach
    void somebody_follows_without_an_answer() {
        room = setting.classroom();
        quick = setting.pupil(room);
        slow = setting.pupil(room);
        topic = setting.topic(room, TopicType.DISCUSSION, ClassroomSetting.ANSWER_FIRST);
        me.actAs(slow);
        follow.follow(topic);
        answer = setting.say(room, quick, topic, topic, "Secretum");
    }

    @Test
    void nobody_reacts_to_what_is_kept_from_them() {
        me.actAs(slow);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> react.give(answer, ReactionKind.THANKS));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> react.takeBack(answer, ReactionKind.THANKS));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follow.follow(answer));
        me.actAs(room.teacher());
        react.give(answer, ReactionKind.EXPLAINED);
        me.actAs(slow);
        assertThat(threads.page(topic, HELPFUL).toString()).doesNotContain("Secretum");
        assertThat(threads.page(topic, HELPFUL).posts()).isEmpty();
    }

    @Test
    void who_follows_is_told_once_they_have_answered() {
        assertThat(told(slow)).isZero();
        assertThat(told(room.teacher())).isEqualTo(1);
        setting.say(room, slow, topic, topic, "Mine");
        setting.say(room, quick, topic, answer, "And more");
        assertThat(told(slow)).isEqualTo(1);
        me.actAs(slow);
        assertThat(followed.browse(null).rows()).hasSize(1);
    }

    @Test
    void the_unanswered_list_does_not_tell_whether_there_are_answers() {
        var silent = setting.topic(room, TopicType.DISCUSSION, ClassroomSetting.ANSWER_FIRST);
        me.actAs(slow);
        assertThat(unanswered().rows()).isEmpty();
        assertThat(unanswered().total()).isZero();
        me.actAs(room.teacher());
        assertThat(unanswered().rows()).extracting(TopicRow::id).containsExactly(silent);
        assertThat(unanswered().total()).isEqualTo(1);
    }

    @Test
    void a_tag_shows_the_topic_to_the_class_alone_and_nothing_is_split_off() {
        me.actAs(room.teacher());
        var tag = "kelas-" + topic;
        tags.change(topic, tag);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tags.change(answer, tag));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> split.split(topic, java.util.List.of(answer), "New"))
                .returns("forum.move.terms", RuleBroken::key);
        me.actAs(slow);
        assertThat(browseTag.browse(tag, null, null).toString()).doesNotContain("Secretum");
        assertThat(browseTag.browse(tag, null, null).total()).isEqualTo(1);
        me.actAs(setting.pupil(setting.classroom()));
        assertThat(browseTag.browse(tag, null, null).total()).isZero();
        assertThat(browseTag.most()).noneMatch(t -> t.tag().equals(tag));
    }

    @Test
    void who_did_not_see_what_another_saved_does_not_undo_it() {
        me.actAs(room.teacher());
        var shown = topics.read(topic).rules();
        var question = new TopicWishes(TopicType.QUESTION, ClassroomSetting.ANSWER_FIRST);
        arrange.arrange(topic, question, shown);
        var other = new TopicWishes(TopicType.DISCUSSION, ClassroomSetting.ANSWER_FIRST);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> arrange.arrange(topic, other, shown))
                .returns("forum-answers.rules.changed", RuleBroken::key);
        assertThat(topics.read(topic).type()).isEqualTo(TopicType.QUESTION);
        arrange.arrange(topic, other, topics.read(topic).rules());
        assertThat(topics.read(topic).type()).isEqualTo(TopicType.DISCUSSION);
    }

    private TopicList unanswered() {
        return browse.browse(
                room.tool(), new TopicQuery(TopicOrder.LATEST, "", null, null, false, TopicFilter.UNANSWERED));
    }

    private long told(long person) {
        return setting.number(
                "select count(*) from notice where kind like 'contributions-follow%' and person_id = ?1", person);
    }
}
