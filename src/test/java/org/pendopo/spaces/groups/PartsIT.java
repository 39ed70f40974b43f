package org.pendopo.spaces.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.members.ChangeRole;
import org.pendopo.spaces.members.InviteMember;
import org.pendopo.spaces.members.LeaveSpace;
import org.pendopo.spaces.members.RemoveMember;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** Groups of a class: who reads, who writes, and what follows when somebody comes to the whole or goes. */
@ArquillianTest
class PartsIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    @Inject
    Access access;

    @Inject
    OpenPart open;

    @Inject
    PlaceMembers place;

    @Inject
    BrowseParts browse;

    @Inject
    FindSpace find;

    @Inject
    InviteMember invite;

    @Inject
    ChangeRole changeRole;

    @Inject
    LeaveSpace leave;

    @Inject
    RemoveMember remove;

    @Deployment
    static WebArchive war() {
        return Wars.with(PartsIT.class, SpacesSetting.class);
    }

    @Test
    void the_class_reads_along_in_a_visible_group_and_not_in_a_separate_one() {
        var room = room();
        var visible = part(room, "Visible", true, false);
        var separate = part(room, "Separate", false, false);
        me.actAs(room.teacher());
        place.place(room.id(), Map.of(room.first(), separate));
        assertThat(may(room.second(), Action.VIEW_SPACE, visible)).isTrue();
        assertThat(may(room.second(), Action.REPLY, visible)).isFalse();
        assertThat(may(room.second(), Action.VIEW_SPACE, separate)).isFalse();
        assertThat(may(room.first(), Action.REPLY, separate)).isTrue();
        assertThat(may(room.teacher(), Action.DECIDE_REPORTS, separate)).isTrue();
    }

    @Test
    void pupils_choose_only_where_they_may_and_are_in_one_group_then() {
        var room = room();
        var one = part(room, "One", false, true);
        var two = part(room, "Two", true, true);
        var fixed = part(room, "Fixed", true, false);
        me.actAs(room.first());
        place.choose(room.id(), one);
        place.choose(room.id(), two);
        assertThat(mine(room)).containsExactly("Two");
        assertThat(may(room.first(), Action.VIEW_SPACE, one)).isFalse();
        me.actAs(room.first());
        broken("spaces.part.no_choice", () -> place.choose(room.id(), fixed));
        place.giveUp(room.id(), two);
        assertThat(mine(room)).isEmpty();
        assertThat(may(room.first(), Action.VIEW_SPACE, two)).isTrue();
    }

    @Test
    void who_leaves_the_class_is_out_of_its_groups_and_a_new_assistant_is_in_all_of_them() {
        var room = room();
        var group = part(room, "Group", false, true);
        actor.actFor(room.first(), () -> place.choose(room.id(), group));
        actor.actFor(room.first(), () -> leave.leave(room.id()));
        assertThat(may(room.first(), Action.VIEW_SPACE, group)).isFalse();
        actor.actFor(room.teacher(), () -> changeRole.change(room.id(), room.second(), Role.MODERATOR));
        assertThat(may(room.second(), Action.HIDE, group)).isTrue();
        actor.actFor(room.teacher(), () -> changeRole.change(room.id(), room.second(), Role.MEMBER));
        assertThat(may(room.second(), Action.VIEW_SPACE, group)).isFalse();
    }

    @Test
    void nobody_comes_into_a_group_past_the_class() {
        var room = room();
        var group = part(room, "Group", true, true);
        var stranger = given.person();
        me.actAs(room.teacher());
        var handle = setting.text("select handle from person where id = " + stranger);
        broken("spaces.part.not_in_whole", () -> invite.invite(group, handle, Role.MEMBER));
        assertThat(setting.count("membership where person_id = " + stranger + " and state = 'ACTIVE'"))
                .isZero();
        broken("spaces.part.not_in_whole", () -> place.place(room.id(), Map.of(stranger, group)));
        me.actAs(stranger);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> place.choose(room.id(), group));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> browse.of(room.id()));
    }

    @Test
    void what_comes_from_the_class_is_changed_in_the_class() {
        var room = room();
        var group = part(room, "Group", true, true);
        me.actAs(room.teacher());
        broken("spaces.member.inherited", () -> remove.remove(group, room.first(), "Not here."));
        broken("spaces.member.inherited", () -> changeRole.change(group, room.first(), Role.MANAGER));
        broken("spaces.member.inherited", () -> leave.leave(group));
    }

    @Test
    void a_removed_pupil_does_not_choose_the_way_back() {
        var room = room();
        var group = part(room, "Group", true, true);
        actor.actFor(room.first(), () -> place.choose(room.id(), group));
        actor.actFor(room.teacher(), () -> remove.remove(group, room.first(), "Disturbs."));
        me.actAs(room.first());
        broken("spaces.part.removed", () -> place.choose(room.id(), group));
        assertThat(may(room.first(), Action.VIEW_SPACE, group)).isFalse();
    }

    @Test
    void a_group_has_no_groups_and_pupils_make_none() {
        var room = room();
        var group = part(room, "Group", true, true);
        me.actAs(room.teacher());
        broken("spaces.part.of_part", () -> open.open(group, new NewPart("Deeper", "", true, true)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open.change(room.id(), true, true));
        me.actAs(room.first());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> open.open(room.id(), new NewPart("Mine", "", true, true)));
    }

    @Test
    void pupils_who_choose_at_once_each_end_up_in_one_group() throws Exception {
        var room = room();
        var groups = List.of(part(room, "A", true, true), part(room, "B", true, true), part(room, "C", false, true));
        var turns = new AtomicInteger();
        var outcome = Race.of(24, () -> {
            var turn = turns.getAndIncrement();
            var pupil = turn % 2 == 0 ? room.first() : room.second();
            actor.actFor(pupil, () -> place.choose(room.id(), groups.get(turn % groups.size())));
            return true;
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count("membership m join space s on s.id = m.space_id where s.parent_id = " + room.id()
                        + " and m.state = 'ACTIVE' and m.role = 'MEMBER' and not m.inherited"))
                .isEqualTo(2);
    }

    @Test
    void parts_of_an_open_space_take_also_people_from_outside() {
        var owner = given.person();
        var whole = given.space("COMMUNITY").audience("PUBLIC").add();
        given.member(whole, owner, "OWNER");
        given.tool(whole, "FORUM");
        me.actAs(owner);
        var part = find.bySlug(open.open(whole, new NewPart("Seeds", "", true, false)))
                .id();
        var guest = given.person();
        invite.invite(part, setting.text("select handle from person where id = " + guest), Role.MEMBER);
        assertThat(may(guest, Action.REPLY, part)).isTrue();
    }

    private long part(Room room, String title, boolean visible, boolean choice) {
        return actor.askFor(
                room.teacher(), () -> find.bySlug(open.open(room.id(), new NewPart(title, "", visible, choice)))
                        .id());
    }

    private boolean may(long person, Action action, long space) {
        return actor.askFor(person, () -> access.decide(action, space).allowed());
    }

    private List<String> mine(Room room) {
        return browse.of(room.id()).stream()
                .filter(PartRow::isMine)
                .map(PartRow::title)
                .toList();
    }

    private static void broken(String key, Runnable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run).returns(key, RuleBroken::key);
    }

    private Room room() {
        var room = new Room(
                given.space("CLASS").audience("MEMBERS").add(), given.person(), given.person(), given.person());
        given.tool(room.id(), "FORUM");
        given.member(room.id(), room.teacher(), "OWNER");
        given.member(room.id(), room.first(), "MEMBER");
        given.member(room.id(), room.second(), "MEMBER");
        return room;
    }

    private record Room(long id, long teacher, long first, long second) {}
}
