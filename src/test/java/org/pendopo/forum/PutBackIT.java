package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.forum.answers.AcceptAnswer;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What replies said and settled before they were split off, they say and settle again. */
@ArquillianTest
class PutBackIT {
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
    SplitTopic split;

    @Inject
    MergeTopic merge;

    @Inject
    AcceptAnswer accept;

    @Inject
    EntityManager em;

    private ForumSetting.Forum forum;
    private long topic;

    @Deployment
    static WebArchive war() {
        return Wars.with(PutBackIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @BeforeEach
    void a_question() {
        forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        topic = open.open(forum.topic("Old"), null);
        setting.run("update forum_topic set type = 'QUESTION' where id = ?1", topic);
    }

    @Test
    void stances_and_the_accepted_answer_are_as_before() {
        var answer = say();
        var other = say();
        setting.run("update contribution set stance = 'AGAINST' where id = ?1", answer);
        setting.run("update contribution set stance = 'FOR' where id = ?1", other);
        accept.accept(answer);
        var before = stances();
        var fresh = split.split(topic, List.of(other, answer), "Apart");
        assertThat(read.read(topic).accepted()).isNull();
        merge.merge(fresh);
        assertThat(stances()).isEqualTo(before).hasSize(2);
        assertThat(read.read(topic).accepted()).isEqualTo(answer);
        var apart = split.split(topic, List.of(answer), "Apart again");
        accept.accept(other);
        merge.merge(apart);
        assertThat(read.read(topic).accepted()).isEqualTo(other);
    }

    @Test
    void an_answer_that_was_split_off_twice_settles_the_question_when_it_is_back() {
        var first = say();
        var answer = say();
        accept.accept(answer);
        var fresh = split.split(topic, List.of(first, answer), "Apart");
        split.split(fresh, List.of(answer), "Further");
        merge.merge(fresh);
        assertThat(read.read(topic).accepted()).isNull();
        merge.merge(answer);
        assertThat(read.read(topic).accepted()).isEqualTo(answer);
    }

    private long say() {
        return reply.reply(topic, forum.reply(topic));
    }

    @SuppressWarnings("unchecked")
    private List<String> stances() {
        return em.createNativeQuery(
                        "select id || ' ' || stance from contribution where root_id = ?1 and stance is not null order by id",
                        String.class)
                .setParameter(1, topic)
                .getResultList();
    }
}
