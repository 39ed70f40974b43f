package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.MarkRead;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class CategoriesAndNewsIT {
    private static final TopicQuery LATEST = TopicQuery.first(TopicOrder.LATEST);

    @Inject
    Given given;

    @Inject
    ForumSetting setting;

    @Inject
    Statements statements;

    @Inject
    CurrentPerson me;

    @Inject
    AddCategory add;

    @Inject
    RenameCategory rename;

    @Inject
    MoveCategory move;

    @Inject
    RemoveCategory remove;

    @Inject
    ReadCategories categories;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    BrowseTopics browse;

    @Inject
    ReadNewTopics news;

    @Inject
    ReadThread threads;

    @Inject
    MarkRead mark;

    @Deployment
    static WebArchive war() {
        return Wars.with(CategoriesAndNewsIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @Test
    void names_are_taken_whatever_their_capitals() {
        var forum = community("Questions", "News");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> add.add(forum.tool(), " questions "))
                .returns("forum.category.taken", RuleBroken::key)
                .returns("title", RuleBroken::field);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rename.rename(forum.tool(), id(forum, 1), "QUESTIONS"))
                .returns("forum.category.taken", RuleBroken::key);
        rename.rename(forum.tool(), id(forum, 0), "QUESTIONS");
        assertThat(titles(forum)).containsExactly("QUESTIONS", "News");
    }

    @Test
    void many_who_add_the_same_at_once_add_one() throws InterruptedException {
        var forum = community();
        var outcome = Race.of(16, () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                me.actAs(forum.manager());
                add.add(forum.tool(), "Same");
                return true;
            } finally {
                request.deactivate();
            }
        });
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).hasSize(15).allMatch(RuleBroken.class::isInstance);
        assertThat(titles(forum)).containsExactly("Same");
    }

    @Test
    void they_move_up_and_down_and_no_further() {
        var forum = community("A", "B", "C");
        var last = id(forum, 2);
        move.move(forum.tool(), last, true);
        assertThat(titles(forum)).containsExactly("A", "C", "B");
        move.move(forum.tool(), last, true);
        move.move(forum.tool(), last, true);
        assertThat(titles(forum)).containsExactly("C", "A", "B");
        move.move(forum.tool(), last, false);
        assertThat(titles(forum)).containsExactly("A", "C", "B");
    }

    @Test
    void one_with_topics_goes_only_when_they_go_elsewhere() {
        var forum = community("Old", "New");
        var old = id(forum, 0);
        var other = id(forum, 1);
        var topic = open.open(forum.topic("Stays"), old);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> remove.remove(forum.tool(), old, null))
                .returns("forum.category.used", RuleBroken::key)
                .returns("to", RuleBroken::field);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> remove.remove(forum.tool(), old, old));
        remove.remove(forum.tool(), old, other);
        assertThat(titles(forum)).containsExactly("New");
        var found = browse.browse(forum.tool(), LATEST.of(other));
        assertThat(found.rows()).extracting(TopicRow::id).containsExactly(topic);
        assertThat(found.total()).isEqualTo(1);
    }

    @Test
    void those_of_another_forum_are_not_there() {
        var there = community("There");
        var theirs = id(there, 0);
        var here = community("Here");
        var ours = id(here, 0);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rename.rename(here.tool(), theirs, "Mine"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move.move(here.tool(), theirs, true));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(here.tool(), theirs, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(here.tool(), ours, theirs));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> browse.browse(here.tool(), LATEST.of(theirs)));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> open.open(here.topic("Astray"), theirs))
                .returns("category", RuleBroken::field);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> open.open(here.topic("Nowhere"), null))
                .returns("forum.category.missing", RuleBroken::key);
        assertThat(browse.browse(here.tool(), LATEST).total()).isZero();
    }

    @Test
    void only_managers_change_them() {
        var forum = community("A");
        me.actAs(member(forum));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> add.add(forum.tool(), "B"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> categories.toManage(forum.tool()));
    }

    @Test
    void what_came_since_one_joined_is_new_until_it_is_read() {
        var forum = community();
        setting.topics(forum, 3);
        var reader = member(forum);
        me.actAs(forum.manager());
        var topic = open.open(forum.topic("Fresh"), null);
        reply.reply(topic, forum.reply(topic));
        me.actAs(reader);
        assertThat(news.newest(10)).singleElement().satisfies(n -> {
            assertThat(n.id()).isEqualTo(topic);
            assertThat(n.opened()).isTrue();
            assertThat(n.replies()).isEqualTo(1);
        });
        assertThat(unread(forum)).containsExactly(topic);
        mark.read(threads.page(topic, ThreadSpot.start()));
        assertThat(news.newest(10)).isEmpty();
        assertThat(unread(forum)).isEmpty();
        reply.reply(topic, forum.reply(topic));
        assertThat(news.newest(10)).isEmpty();
        me.actAs(forum.manager());
        reply.reply(topic, forum.reply(topic));
        me.actAs(reader);
        assertThat(news.newest(10)).singleElement().satisfies(n -> {
            assertThat(n.opened()).isFalse();
            assertThat(n.replies()).isEqualTo(1);
        });
        assertThat(unread(forum)).containsExactly(topic);
    }

    @Test
    void news_cost_one_statement_and_end_with_the_membership() {
        var forum = community();
        var reader = member(forum);
        me.actAs(forum.manager());
        open.open(forum.topic("Fresh"), null);
        me.actAs(reader);
        assertThat(statements.of(() -> assertThat(news.newest(10)).hasSize(1))).isEqualTo(1);
        given.space(forum.tool().spaceId(), "status", "DRAFT");
        assertThat(news.newest(10)).hasSize(1);
        setting.leave(forum, reader);
        assertThat(news.newest(10)).isEmpty();
    }

    private List<Long> unread(ForumSetting.Forum forum) {
        return browse.browse(forum.tool(), LATEST).rows().stream()
                .filter(TopicRow::unread)
                .map(TopicRow::id)
                .toList();
    }

    /** The manager acts from here on. */
    private ForumSetting.Forum community(String... titles) {
        var forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        for (var title : titles) {
            add.add(forum.tool(), title);
        }
        return forum;
    }

    private long member(ForumSetting.Forum forum) {
        var person = given.person();
        given.member(forum.tool().spaceId(), person, "MEMBER");
        return person;
    }

    private long id(ForumSetting.Forum forum, int place) {
        return categories.toManage(forum.tool()).get(place).id();
    }

    private List<String> titles(ForumSetting.Forum forum) {
        return categories.toManage(forum.tool()).stream()
                .map(CategoryRow::title)
                .toList();
    }
}
