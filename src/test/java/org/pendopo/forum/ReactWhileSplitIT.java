package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.reactions.React;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.Patience;
import org.pendopo.testing.Wars;

/** A reaction is counted where the reply stands, also when both change at the same moment. */
@ArquillianTest
class ReactWhileSplitIT {
    private static final Duration LONG = Duration.ofSeconds(20);

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
    MergeTopic merge;

    @Inject
    React react;

    @Inject
    UserTransaction transaction;

    @Inject
    EntityManager em;

    private ForumSetting.Forum forum;
    private long reader;
    private long topic;
    private long first;
    private long second;
    private long stays;

    @Deployment
    static WebArchive war() {
        return Wars.with(ReactWhileSplitIT.class, Patience.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @BeforeEach
    void three_replies() {
        forum = setting.in(given.space("COMMUNITY"));
        reader = given.person();
        given.member(forum.tool().spaceId(), reader, "MEMBER");
        me.actAs(forum.manager());
        topic = open.open(forum.topic("Old"), null);
        first = reply.reply(topic, forum.reply(topic));
        second = reply.reply(topic, forum.reply(topic));
        stays = reply.reply(topic, forum.reply(topic));
    }

    @Test
    void given_while_the_split_is_not_written_down_yet() throws Exception {
        meanwhile(this::splits, reader, () -> react.give(second, ReactionKind.THANKS));
        isCountedWhereItStands(second, first, 1);
    }

    @Test
    void given_to_one_that_only_moves_up() throws Exception {
        meanwhile(this::splits, reader, () -> react.give(stays, ReactionKind.THANKS));
        isCountedWhereItStands(stays, topic, 1);
    }

    @Test
    void split_while_the_reaction_is_not_written_down_yet() throws Exception {
        me.actAs(reader);
        meanwhile(() -> react.give(second, ReactionKind.THANKS), forum.manager(), this::splits);
        isCountedWhereItStands(second, first, 1);
    }

    @Test
    void given_while_it_is_put_back() throws Exception {
        splits();
        meanwhile(() -> merge.merge(first), reader, () -> react.give(second, ReactionKind.THANKS));
        isCountedWhereItStands(second, topic, 2);
    }

    private void splits() {
        split.split(topic, List.of(first, second), "Apart");
    }

    /** What the other person does begins while what was done first can be seen by nobody yet. */
    private void meanwhile(Runnable deed, long other, Runnable then) throws Exception {
        var later = new FutureTask<>(() -> setting.as(other, () -> {
            then.run();
            return true;
        }));
        transaction.begin();
        deed.run();
        new Thread(later).start();
        Patience.within(LONG, () -> later.isDone() || number("select count(*) from pg_locks where not granted") > 0);
        transaction.commit();
        assertThat(later.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private void isCountedWhereItStands(long reply, long parent, int place) {
        assertThat(number("select parent_id from contribution where id = " + reply))
                .isEqualTo(parent);
        assertThat(number("select position from contribution where id = " + reply))
                .isEqualTo(place);
        assertThat(number("select parent_id from reaction_tally where contribution_id = " + reply))
                .isEqualTo(parent);
        assertThat(number("select position from reaction_tally where contribution_id = " + reply))
                .isEqualTo(place);
        assertThat(number("select thanks from reaction_tally where contribution_id = " + reply))
                .isOne();
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
