package org.pendopo.spaces.groups;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.members.ChangeRole;
import org.pendopo.spaces.members.CompanySetting;
import org.pendopo.spaces.members.LeaveSpace;
import org.pendopo.spaces.members.RemoveMember;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/**
 * A group apart from its class closes to new texts for as long as one adult and one minor are all who are in it, however
 * that came about; nothing else fails by it.
 */
@ArquillianTest
class GroupCompanyIT {
    private static final String LONELY = "space_lonely";

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CompanySetting company;

    @Inject
    SystemActor actor;

    @Inject
    OpenPart open;

    @Inject
    FindSpace find;

    @Inject
    PlaceMembers place;

    @Inject
    LeaveSpace leave;

    @Inject
    RemoveMember remove;

    @Inject
    ChangeRole changeRole;

    @Deployment
    static WebArchive war() {
        return Wars.with(GroupCompanyIT.class, CompanySetting.class, CompanySetting.Room.class, SpacesSetting.class);
    }

    @Test
    void it_opens_with_a_second_pupil_and_closes_when_one_goes() {
        var room = room();
        choose(room, room.first());
        assertThat(said(room)).isEqualTo(LONELY);
        choose(room, room.second());
        assertThat(said(room)).isNull();
        actor.actFor(room.second(), () -> place.giveUp(room.id(), room.group()));
        assertThat(said(room)).isEqualTo(LONELY);
        choose(room, room.second());
        actor.actFor(room.second(), () -> leave.leave(room.id()));
        assertThat(said(room)).isEqualTo(LONELY);
    }

    @Test
    void it_closes_when_those_in_charge_take_the_others_out() {
        var room = room();
        choose(room, room.first());
        choose(room, room.second());
        var nowhere = new HashMap<Long, @Nullable Long>();
        nowhere.put(room.second(), null);
        actor.actFor(room.teacher(), () -> place.place(room.id(), nowhere));
        assertThat(said(room)).isEqualTo(LONELY);
        choose(room, room.second());
        actor.actFor(room.teacher(), () -> remove.remove(room.group(), room.second(), "x"));
        assertThat(said(room)).isEqualTo(LONELY);
    }

    @Test
    void a_second_teacher_opens_it_until_suspended_or_no_teacher_any_more() {
        var room = room();
        choose(room, room.first());
        var other = given.person();
        given.member(room.id(), other, "MEMBER");
        actor.actFor(room.teacher(), () -> changeRole.change(room.id(), other, Role.MODERATOR));
        assertThat(said(room)).isNull();
        company.suspend(other);
        assertThat(said(room)).isEqualTo(LONELY);
        setting.run("update person set suspended_at = null, suspended_reason = null where id = " + other);
        assertThat(said(room)).isNull();
        actor.actFor(room.teacher(), () -> changeRole.change(room.id(), other, Role.MEMBER));
        assertThat(said(room)).isEqualTo(LONELY);
    }

    @Test
    void it_closes_when_the_second_pupil_is_suspended_or_turns_out_to_be_the_only_young_one() {
        var room = room();
        choose(room, room.first());
        choose(room, room.second());
        company.suspend(room.second());
        assertThat(said(room)).isEqualTo(LONELY);
        actor.actFor(room.teacher(), () -> open.change(room.group(), true, true));
        assertThat(said(room)).as("the class reads along").isNull();
        actor.actFor(room.teacher(), () -> open.change(room.group(), false, true));
        assertThat(said(room)).isEqualTo(LONELY);
        given.person(room.teacher(), "age_band", "UNKNOWN");
        assertThat(said(room)).as("who may be grown up counts as such").isEqualTo(LONELY);
    }

    @Test
    void a_class_of_a_school_that_is_no_school_any_more_is_a_closed_space() {
        var room = room();
        assertThat(CompanySetting.held(() -> company.write(room.id(), room.first())))
                .isNull();
        var school = setting.organisation("company-" + room.id(), "SCHOOL", true);
        given.space(room.id(), "organisation_id", school);
        setting.run("update organisation set verified = false where id = " + school);
        for (var author : List.of(room.teacher(), room.first())) {
            assertThat(CompanySetting.held(() -> company.write(room.id(), author)))
                    .isEqualTo("space_company");
        }
    }

    private void choose(Room room, long pupil) {
        actor.actFor(pupil, () -> place.choose(room.id(), room.group()));
    }

    private @Nullable String said(Room room) {
        var teacher = CompanySetting.held(() -> company.write(room.group(), room.teacher()));
        assertThat(CompanySetting.held(() -> company.write(room.group(), room.first())))
                .as("what the teacher may not write, the pupil may not")
                .isEqualTo(teacher);
        return teacher;
    }

    private Room room() {
        var id = given.space("CLASS").audience("MEMBERS").add();
        given.tool(id, "FORUM");
        var teacher = given.person();
        given.member(id, teacher, "OWNER");
        var first = company.minor();
        var second = company.aged("FROM_13_TO_17");
        given.member(id, first, "MEMBER");
        given.member(id, second, "MEMBER");
        given.member(id, company.minor(), "MEMBER");
        var group = actor.askFor(teacher, () -> find.bySlug(open.open(id, new NewPart("Group", "", false, true)))
                .id());
        return new Room(id, group, teacher, first, second);
    }

    private record Room(long id, long group, long teacher, long first, long second) {}
}
