package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.RollOver;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.TermPlan;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** A class goes on in a new term: what comes along, what stays, and pupils who write meanwhile. */
@ArquillianTest
class NewTermIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    @Inject
    OpenTopic openTopic;

    @Inject
    AddCategory addCategory;

    @Inject
    OpenPart openPart;

    @Inject
    RollOver rollOver;

    @Inject
    FindSpace find;

    @Deployment
    static WebArchive war() {
        return Wars.with(NewTermIT.class, SpacesSetting.class);
    }

    @Test
    void structure_and_the_teachers_topics_come_along_but_nothing_that_pupils_wrote() {
        var room = room();
        me.actAs(room.teacher());
        addCategory.add(new ForumTool(room.forum(), room.id()), "Lessons");
        var category = Long.parseLong(setting.text("select id from forum_category where tool_id = " + room.forum()));
        var welcome = topic(room, "Welcome", category);
        asQuestion(welcome, category);
        openPart.open(room.id(), new NewPart("Group one", "", false, true));
        me.actAs(room.pupil());
        topic(room, "My secret", category);
        me.actAs(room.teacher());
        var next = find.bySlug(rollOver.roll(
                room.id(), new TermPlan("Next " + room.id(), false, false, false, TermPlan.Topics.ALL, true)));
        assertThat(next.row().parts()).isEqualTo(1);
        assertThat(setting.text("select string_agg(title, ',') from contribution where space_id = " + next.id()))
                .isEqualTo("Welcome");
        assertThat(setting.text("select k.title from forum_topic t join forum_category k on k.id = t.category_id"
                        + " join contribution c on c.id = t.id where c.space_id = " + next.id()))
                .isEqualTo("Lessons");
        isStillAsked(next.id());
        assertThat(setting.count("membership where space_id = " + next.id())).isEqualTo(1);
        assertThat(find.byId(room.id()).row().status()).isEqualTo(SpaceStatus.READ_ONLY);
        assertThat(setting.count("contribution where space_id = " + room.id())).isEqualTo(2);
    }

    private void asQuestion(long topic, long category) {
        setting.run(
                "insert into thread_terms (root_id, answer_first, answers_due) values (" + topic + ", true, now())");
        setting.run("update forum_topic set type = 'QUESTION' where id = " + topic);
        setting.run("update forum_category set one_each = true where id = " + category);
    }

    private void isStillAsked(long space) {
        assertThat(setting.text(
                        "select t.type || ' ' || g.answer_first || ' ' || (g.answers_due is null) || ' ' || k.one_each"
                                + " from forum_topic t join thread_terms g on g.root_id = t.id"
                                + " join forum_category k on k.id = t.category_id"
                                + " join contribution c on c.id = t.id where c.space_id = " + space))
                .as("what pupils are asked stays as it was, without the old term's deadline")
                .isEqualTo("QUESTION true true true");
    }

    @Test
    void chosen_people_come_along_in_their_roles() {
        var room = room();
        me.actAs(room.teacher());
        var next = find.bySlug(rollOver.roll(
                room.id(), new TermPlan("With all " + room.id(), true, true, true, TermPlan.Topics.NONE, false)));
        assertThat(setting.text(
                        "select string_agg(role, ',' order by role) from membership where space_id = " + next.id()))
                .isEqualTo("MEMBER,OWNER");
        assertThat(setting.count("contribution where space_id = " + next.id())).isZero();
        assertThat(find.byId(room.id()).row().status()).isEqualTo(SpaceStatus.OPEN);
    }

    @Test
    void pupils_begin_no_term() {
        var room = room();
        me.actAs(room.pupil());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        rollOver.roll(room.id(), new TermPlan("Mine", true, true, true, TermPlan.Topics.ALL, true)));
    }

    @Test
    void a_form_pressed_many_times_while_pupils_write_makes_one_class_and_loses_no_text() throws Exception {
        var room = room();
        var written = new AtomicInteger();
        var turns = new AtomicInteger();
        var plan = new TermPlan("Once " + room.id(), true, true, false, TermPlan.Topics.ALL, true);
        var outcome = Race.of(16, () -> {
            if (turns.getAndIncrement() % 4 == 0) {
                return actor.askFor(room.teacher(), () -> rollOver.roll(room.id(), plan)) != null;
            }
            try {
                actor.actFor(room.pupil(), () -> topic(room, "Text", null));
                written.incrementAndGet();
                return true;
            } catch (Forbidden closed) {
                return false;
            }
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count("space where continues_id = " + room.id())).isEqualTo(1);
        assertThat(setting.count("contribution where space_id = " + room.id())).isEqualTo(written.get());
    }

    private long topic(Room room, String title, @Nullable Long category) {
        return openTopic.open(
                new NewContribution(
                        room.id(), room.forum(), ContributionKind.TOPIC, null, null, title, "Text.", null, "en", null),
                category);
    }

    private Room room() {
        var teacher = given.person();
        var pupil = given.person();
        var school = setting.organisation("school-" + teacher, "SCHOOL", true);
        setting.affiliation(teacher, "school-" + teacher, "TEACHER");
        var id = given.space("CLASS").audience("MEMBERS").add();
        given.space(id, "organisation_id", school);
        given.member(id, teacher, "OWNER");
        given.member(id, pupil, "MEMBER");
        return new Room(id, given.tool(id, "FORUM"), teacher, pupil);
    }

    private record Room(long id, long forum, long teacher, long pupil) {}
}
