package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.forum.ClassroomSetting.Classroom;
import org.pendopo.forum.answers.AcceptAnswer;
import org.pendopo.forum.answers.EndorseAnswer;
import org.pendopo.forum.answers.Endorser;
import org.pendopo.forum.answers.ReadAnswer;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class AcceptedAnswerIT {
    @Inject
    ClassroomSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    OpenTopic open;

    @Inject
    ReadTopic topics;

    @Inject
    AcceptAnswer accept;

    @Inject
    EndorseAnswer endorse;

    @Inject
    ReadAnswer read;

    @Inject
    WithdrawContribution withdraw;

    private Classroom room;
    private long asker;
    private long helper;
    private long topic;
    private long first;
    private long second;

    @Deployment
    static WebArchive war() {
        return Wars.with(AcceptedAnswerIT.class, ClassroomSetting.class, Classroom.class);
    }

    @BeforeEach
    void a_question() {
        room = setting.classroom();
        asker = setting.pupil(room);
        helper = setting.pupil(room);
        me.actAs(asker);
        topic = open.open(room.topic("Why?"), null, new TopicWishes(TopicType.QUESTION, Terms.NONE));
        first = setting.say(room, helper, topic, topic, "Because");
        second = setting.say(room, helper, topic, topic, "Or else");
    }

    @Test
    void the_asker_accepts_one_at_a_time() {
        me.actAs(asker);
        accept.accept(first);
        assertThat(topics.read(topic).accepted()).isEqualTo(first);
        accept.accept(second);
        assertThat(topics.read(topic).accepted()).isEqualTo(second);
        accept.release(first);
        assertThat(topics.read(topic).accepted())
                .as("another one was chosen meanwhile")
                .isEqualTo(second);
        accept.release(second);
        assertThat(topics.read(topic).accepted()).isNull();
    }

    @Test
    void others_do_not_but_who_keeps_order_does() {
        me.actAs(helper);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> accept.accept(first));
        assertThat(read.read(first).acceptable()).isFalse();
        me.actAs(setting.member(room, "MODERATOR"));
        accept.accept(first);
        assertThat(topics.read(topic).accepted()).isEqualTo(first);
    }

    @Test
    void what_its_author_took_back_is_no_answer_any_more() {
        me.actAs(asker);
        accept.accept(first);
        me.actAs(helper);
        withdraw.withdraw(first);
        me.actAs(asker);
        assertThat(topics.read(topic).accepted()).isNull();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> accept.accept(first));
        var below = setting.say(room, helper, topic, second, "Below");
        me.actAs(asker);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> accept.accept(below));
    }

    @Test
    void in_a_discussion_there_is_nothing_to_accept() {
        var talk = setting.topic(room, TopicType.DISCUSSION, Terms.NONE);
        var said = setting.say(room, helper, talk, talk, "So");
        me.actAs(room.teacher());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> accept.accept(said))
                .returns("forum-answers.no_question", RuleBroken::key);
    }

    @Test
    void teachers_alone_endorse_and_are_named() {
        me.actAs(room.teacher());
        endorse.endorse(first);
        endorse.endorse(first);
        assertThat(read.endorsers(room.tool().spaceId(), List.of(first, second)).get(first))
                .extracting(Endorser::personId)
                .containsExactly(room.teacher());
        assertThat(read.read(first).endorsed()).isTrue();
        me.actAs(helper);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> endorse.endorse(second));
        me.actAs(setting.member(room, "MODERATOR"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> endorse.endorse(second));
        me.actAs(room.teacher());
        endorse.takeBack(first);
        assertThat(read.read(first).endorsers()).isEmpty();
        var own = setting.say(room, room.teacher(), topic, topic, "My own");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> endorse.endorse(own));
    }

    @Test
    void an_accepted_answer_is_kept_from_who_has_to_answer_first() {
        var closed = setting.topic(room, TopicType.QUESTION, ClassroomSetting.ANSWER_FIRST);
        var said = setting.say(room, helper, closed, closed, "Secretum");
        me.actAs(room.teacher());
        accept.accept(said);
        me.actAs(asker);
        assertThat(topics.read(closed).accepted()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(said));
    }
}
