package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.ReadTextsOf;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.forum.ClassroomSetting.Classroom;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.OverviewFilter;
import org.pendopo.forum.overview.TopicMember;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class OtherNamesIT {
    @Inject
    ClassroomSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    ReadThread threads;

    @Inject
    ReadTopic topics;

    @Inject
    BrowseTopics browse;

    @Inject
    ReadPost posts;

    @Inject
    ReadTextsOf texts;

    @Inject
    ArrangeTopic arrange;

    @Inject
    ReplyToTopic reply;

    @Inject
    BrowseOverview overview;

    @Inject
    Statements statements;

    private Classroom room;
    private long topic;
    private long pupil;
    private long peer;

    @Deployment
    static WebArchive war() {
        return Wars.with(OtherNamesIT.class, ClassroomSetting.class, Classroom.class);
    }

    @BeforeEach
    void a_topic_with_other_names() {
        room = setting.classroom();
        pupil = setting.pupil(room);
        peer = setting.pupil(room);
        given.person(pupil, "name", "Zenobia Quartz");
        given.person(pupil, "handle", "zenobia-" + pupil);
        topic = setting.topic(room, TopicType.DISCUSSION, ClassroomSetting.OTHER_NAMES);
    }

    @Test
    void peers_learn_a_name_that_stays_and_teachers_the_real_one() {
        var first = setting.say(room, pupil, topic, topic, "One");
        var second = setting.say(room, pupil, topic, topic, "Two");
        me.actAs(peer);
        var page = threads.page(topic, ThreadSpot.start());
        assertThat(page.toString()).doesNotContain("Zenobia").doesNotContain("zenobia");
        assertThat(page.posts()).extracting(PostView::byline).doesNotContain("").hasSize(2);
        assertThat(posts.read(first).byline()).isEqualTo(posts.read(second).byline());
        assertThat(posts.read(first).author()).isNull();
        assertThat(posts.read(first).notes().pseudonym()).isNull();
        assertThat(browse.browse(room.tool(), TopicQuery.first(TopicOrder.LATEST))
                        .rows()
                        .getFirst()
                        .lastAuthor())
                .isEmpty();
        assertThat(texts.person(pupil, Long.MAX_VALUE).texts()).isEmpty();
        var shown = posts.read(first).byline();
        me.actAs(room.teacher());
        assertThat(posts.read(first).byline()).isEqualTo("Zenobia Quartz");
        assertThat(posts.read(first).notes().pseudonym()).isEqualTo(shown);
        assertThat(posts.quote(first).author()).as("a quote is read by all").isEqualTo(shown);
        me.actAs(setting.member(room, "MODERATOR"));
        assertThat(posts.read(first).byline()).isEqualTo(shown);
        me.actAs(pupil);
        assertThat(posts.read(first).byline()).isEqualTo("Zenobia Quartz");
        assertThat(texts.person(pupil, Long.MAX_VALUE).texts()).hasSize(2);
    }

    @Test
    void moderators_know_where_that_was_said_before() {
        var open = setting.topic(room, TopicType.DISCUSSION, new Terms(false, true, true, null, null, false));
        var said = setting.say(room, pupil, open, open, "One");
        me.actAs(setting.member(room, "MODERATOR"));
        assertThat(posts.read(said).byline()).isEqualTo("Zenobia Quartz");
    }

    @Test
    void teachers_go_by_their_own_name() {
        var said = setting.say(room, room.teacher(), topic, topic, "I am the teacher");
        me.actAs(peer);
        assertThat(posts.read(said).author()).isNotNull();
    }

    @Test
    void it_stays_so_once_somebody_wrote() {
        me.actAs(room.teacher());
        arrange.arrange(topic, TopicWishes.NONE);
        arrange.arrange(topic, new TopicWishes(TopicType.DISCUSSION, ClassroomSetting.OTHER_NAMES));
        setting.say(room, pupil, topic, topic, "One");
        me.actAs(room.teacher());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> arrange.arrange(topic, TopicWishes.NONE))
                .returns("contributions-terms.names.fixed", RuleBroken::key);
        assertThatExceptionOfType(PersistenceException.class)
                .as("nor past the portal")
                .isThrownBy(
                        () -> setting.run("update thread_terms set pseudonymous = false where root_id = ?1", topic));
        me.actAs(pupil);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> arrange.arrange(topic, TopicWishes.NONE));
    }

    @Test
    void many_at_once_get_a_name_each_and_two_windows_the_same() throws Exception {
        var pupils = new ConcurrentLinkedQueue<Long>();
        for (var i = 0; i < 6; i++) {
            var one = setting.pupil(room);
            pupils.add(one);
            pupils.add(one);
        }
        var outcome = Race.of(12, () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            var mine = request.activate();
            try {
                return setting.say(room, pupils.remove(), topic, topic, "At once");
            } finally {
                if (mine) {
                    request.deactivate();
                }
            }
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.number("select count(distinct name) from pseudonym where root_id = ?1", topic))
                .isEqualTo(6);
        me.actAs(peer);
        var names = threads.page(topic, ThreadSpot.start()).posts().stream()
                .map(PostView::byline)
                .toList();
        assertThat(names).hasSize(12);
        assertThat(new HashSet<>(names)).hasSize(6);
    }

    @Test
    void teachers_see_who_answered_who_was_heard_and_who_is_silent() {
        var said = setting.say(room, pupil, topic, topic, "One");
        var silent = setting.pupil(room);
        setting.say(room, peer, topic, topic, "Two");
        setting.say(room, peer, topic, said, "To one");
        me.actAs(room.teacher());
        var where = topics.read(topic).place();
        assertThat(shown(OverviewFilter.ALL)).hasSize(3);
        assertThat(shown(OverviewFilter.ANSWERED)).containsExactlyInAnyOrder(pupil, peer);
        assertThat(shown(OverviewFilter.UNHEARD)).containsExactly(peer);
        assertThat(shown(OverviewFilter.SILENT)).containsExactly(silent);
        assertThat(shown(OverviewFilter.LATE)).isEmpty();
        var numbers = overview.numbers(where, topic);
        for (var filter : OverviewFilter.values()) {
            assertThat(numbers.of(filter)).isEqualTo(shown(filter).size());
        }
        assertThat(overview.forum(room.tool(), place(OverviewFilter.SILENT)).rows())
                .extracting(m -> m.personId())
                .containsExactly(silent);
        me.actAs(pupil);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> overview.numbers(where, topic));
        me.actAs(setting.member(room, "MODERATOR"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> shown(OverviewFilter.ALL));
    }

    @Test
    void a_large_class_is_read_page_by_page_in_two_statements() {
        var big = setting.topic(room, TopicType.DISCUSSION, Terms.NONE);
        setting.fill(room, big, 2000);
        me.actAs(room.teacher());
        var where = topics.read(big).place();
        var seen = new HashSet<Long>();
        for (var after = 0L; ; ) {
            var page = overview.topic(where, big, new BrowseOverview.Place(OverviewFilter.ALL, after, 0));
            page.rows().forEach(m -> assertThat(seen.add(m.personId())).isTrue());
            if (page.after() == 0) {
                break;
            }
            after = page.after();
        }
        assertThat(seen).hasSize(2002);
        assertThat(statements.of(() -> {
                    overview.topic(where, big, place(OverviewFilter.UNHEARD));
                    overview.numbers(where, big);
                }))
                .isLessThanOrEqualTo(3);
    }

    private List<Long> shown(OverviewFilter filter) {
        var where = topics.read(topic).place();
        return overview.topic(where, topic, place(filter)).rows().stream()
                .map(TopicMember::personId)
                .toList();
    }

    private static BrowseOverview.Place place(OverviewFilter filter) {
        return new BrowseOverview.Place(filter, 0, 0);
    }
}
