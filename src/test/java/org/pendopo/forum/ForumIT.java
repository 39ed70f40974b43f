package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class ForumIT {
    private static final TopicQuery LATEST = TopicQuery.first(TopicOrder.LATEST);
    private static final TopicQuery OLDEST = TopicQuery.first(TopicOrder.OLDEST);

    @Inject
    Given given;

    @Inject
    ForumSetting setting;

    @Inject
    Statements statements;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseTopics browse;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    ReadTopic read;

    @Inject
    PinTopic pin;

    @Inject
    LockTopic lock;

    @Inject
    WithdrawContribution withdraw;

    @Deployment
    static WebArchive war() {
        return Wars.with(ForumIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        var few = community();
        setting.topics(few, 20);
        var many = community();
        setting.topics(many, 2000);
        var first = statements.of(
                () -> assertThat(browse.browse(few.tool(), LATEST).rows()).hasSize(20));
        var second = statements.of(
                () -> assertThat(browse.browse(many.tool(), LATEST).total()).isEqualTo(2000));
        assertThat(first).isEqualTo(second).isLessThanOrEqualTo(3);
    }

    @Test
    void pages_stay_what_they_are_while_topics_arrive() {
        var forum = community();
        setting.topics(forum, 50);
        me.actAs(forum.manager());
        var seen = new ArrayList<Long>();
        TopicQuery query = LATEST;
        var starts = new ArrayList<TopicList>();
        while (query != null) {
            var list = browse.browse(forum.tool(), query);
            starts.add(list);
            list.rows().forEach(r -> seen.add(r.id()));
            query = list.after();
            open.open(forum.topic("Arrives meanwhile"), null);
        }
        assertThat(seen).hasSize(50).doesNotHaveDuplicates();
        var back = browse.browse(forum.tool(), before(starts.getLast()));
        assertThat(ids(back)).isEqualTo(ids(starts.get(1)));
        var start = browse.browse(forum.tool(), before(browse.browse(forum.tool(), before(back))));
        assertThat(start.rows()).hasSize(3).allMatch(r -> r.title().equals("Arrives meanwhile"));
        assertThat(start.before()).isNull();
    }

    @Test
    void pinned_topics_come_first_and_replies_lift_a_topic() {
        var forum = community();
        me.actAs(forum.manager());
        var a = open.open(forum.topic("A"), null);
        var b = open.open(forum.topic("B"), null);
        var c = open.open(forum.topic("C"), null);
        assertThat(ids(browse.browse(forum.tool(), LATEST))).containsExactly(c, b, a);
        reply.reply(a, forum.reply(a));
        assertThat(ids(browse.browse(forum.tool(), LATEST))).containsExactly(a, c, b);
        pin.pin(b);
        assertThat(ids(browse.browse(forum.tool(), LATEST))).containsExactly(b, a, c);
        assertThat(ids(browse.browse(forum.tool(), OLDEST))).containsExactly(b, a, c);
        pin.unpin(b);
        assertThat(ids(browse.browse(forum.tool(), OLDEST))).containsExactly(a, b, c);
    }

    @Test
    void a_reply_that_goes_takes_its_lift_with_it() {
        var forum = community();
        me.actAs(forum.manager());
        var a = open.open(forum.topic("A"), null);
        var b = open.open(forum.topic("B"), null);
        var said = reply.reply(a, forum.reply(a));
        withdraw.withdraw(said);
        var rows = browse.browse(forum.tool(), LATEST).rows();
        assertThat(rows).extracting(TopicRow::id).containsExactly(b, a);
        assertThat(rows.getLast().replies()).isZero();
        assertThat(rows.getLast().lastAuthor()).isEmpty();
    }

    @Test
    void a_lock_holds_also_past_the_page() {
        var forum = community();
        me.actAs(forum.manager());
        var open1 = open.open(forum.topic("Open"), null);
        var locked = open.open(forum.topic("Locked"), null);
        var said = reply.reply(locked, forum.reply(locked));
        lock.lock(locked);
        for (var answered : List.of(locked, said)) {
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> reply.reply(locked, forum.reply(answered)))
                    .returns("forum.topic.locked", RuleBroken::key);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reply.reply(open1, forum.reply(answered)));
        }
        assertThat(read.read(locked).replies()).isEqualTo(1);
        lock.unlock(locked);
        reply.reply(locked, forum.reply(said));
        assertThat(read.read(locked).replies()).isEqualTo(2);
    }

    @Test
    void only_moderators_pin_and_lock() {
        var forum = community();
        me.actAs(forum.manager());
        var topic = open.open(forum.topic("Mine"), null);
        me.actAs(member(forum));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> pin.pin(topic));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> lock.lock(topic));
    }

    @Test
    void what_belongs_elsewhere_is_not_there() {
        var here = community();
        var there = community();
        me.actAs(there.manager());
        var topic = open.open(there.topic("There"), null);
        given.member(here.tool().spaceId(), there.manager(), "MEMBER");
        var crossed = new ForumSetting.Forum(
                new ForumTool(there.tool().id(), here.tool().spaceId()), 0);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open.open(crossed.topic("Crossed"), null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reply.reply(topic, crossed.reply(topic)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reply.reply(topic, here.reply(topic)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(topic + 1_000_000_007L));
    }

    @Test
    void a_form_sent_twice_makes_one_topic() {
        var forum = community();
        me.actAs(forum.manager());
        var words = forum.words(ContributionKind.TOPIC, null, "Once", UUID.randomUUID());
        assertThat(open.open(words, null)).isEqualTo(open.open(words, null));
        assertThat(browse.browse(forum.tool(), LATEST).total()).isEqualTo(1);
    }

    @Test
    void titles_are_searched_as_they_are_typed() {
        var forum = community();
        me.actAs(forum.manager());
        var percent = open.open(forum.topic("100% Air_bersih \\ <script>#{7*7}"), null);
        open.open(forum.topic("100 hal tentang airXbersih"), null);
        for (var words : List.of("100% air_", "AIR_BERSIH", "\\ <script>#{7*7}")) {
            assertThat(ids(browse.browse(forum.tool(), query(words, null)))).containsExactly(percent);
        }
        assertThat(browse.browse(forum.tool(), query("x".repeat(100_000), null)).rows())
                .isEmpty();
    }

    private ForumSetting.Forum community() {
        return setting.in(given.space("COMMUNITY"));
    }

    private long member(ForumSetting.Forum forum) {
        var person = given.person();
        given.member(forum.tool().spaceId(), person, "MEMBER");
        return person;
    }

    private static TopicQuery query(String words, @Nullable Long category) {
        return new TopicQuery(TopicOrder.LATEST, words, category, null, false);
    }

    private static List<Long> ids(TopicList list) {
        return list.rows().stream().map(TopicRow::id).toList();
    }

    private static TopicQuery before(TopicList list) {
        return java.util.Objects.requireNonNull(list.before());
    }
}
