package org.pendopo.spaces.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.RollOver;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.TermPlan;
import org.pendopo.spaces.members.BrowseGuests;
import org.pendopo.spaces.members.ChangeRole;
import org.pendopo.spaces.members.LimitMembership;
import org.pendopo.spaces.members.RemoveMember;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** A guest's time in a class is the guest's time in its groups, and in what follows from it. */
@ArquillianTest
class GuestsInPartsIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    SystemActor actor;

    @Inject
    Access access;

    @Inject
    OpenPart open;

    @Inject
    FindSpace find;

    @Inject
    PlaceMembers place;

    @Inject
    LimitMembership limit;

    @Inject
    ChangeRole changeRole;

    @Inject
    RemoveMember remove;

    @Inject
    BrowseGuests browse;

    @Inject
    RollOver rollOver;

    private long room;
    private long teacher;
    private long guest;
    private long visible;
    private long separate;

    @Deployment
    static WebArchive war() {
        return Wars.with(GuestsInPartsIT.class, SpacesSetting.class);
    }

    @BeforeEach
    void aGuestInAClassWithGroups() {
        teacher = given.person();
        guest = given.person();
        var school = setting.organisation("guests-" + teacher, "SCHOOL", true);
        setting.affiliation(teacher, "guests-" + teacher, "TEACHER");
        room = given.space("CLASS").audience("MEMBERS").add();
        given.space(room, "organisation_id", school);
        given.tool(room, "FORUM");
        given.member(room, teacher, "OWNER");
        given.member(room, guest, "MEMBER");
        visible = part("Visible", true);
        separate = part("Separate", false);
        limited(Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void when_the_time_is_over_it_is_over_in_all_groups() {
        actor.actFor(teacher, () -> place.place(room, Map.of(guest, separate)));
        assertThat(sees(visible)).isTrue();
        assertThat(sees(separate)).isTrue();
        over();
        assertThat(sees(visible)).isFalse();
        assertThat(sees(separate)).isFalse();
        var newer = part("Newer", true);
        assertThat(sees(newer)).as("a group that is made later").isFalse();
        assertThat(setting.count("membership where person_id = " + guest + " and space_id = " + newer))
                .isZero();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> actor.actFor(teacher, () -> place.place(room, Map.of(guest, newer))))
                .returns("spaces.part.not_in_whole", RuleBroken::key);
    }

    @Test
    void more_time_in_the_class_is_more_time_in_the_same_groups() {
        actor.actFor(teacher, () -> place.place(room, Map.of(guest, separate)));
        over();
        limited(Instant.now().plus(Duration.ofDays(9)));
        assertThat(sees(visible)).isTrue();
        assertThat(sees(separate)).isTrue();
        assertThat(setting.count("membership where person_id = " + guest + " and ends_at > now() + interval '8 days'"))
                .isEqualTo(3);
        limited(null);
        assertThat(setting.count("membership where person_id = " + guest + " and ends_at is not null"))
                .isZero();
    }

    @Test
    void a_guest_who_takes_over_a_task_has_no_end_in_the_groups_either() {
        actor.actFor(teacher, () -> changeRole.change(room, guest, Role.MODERATOR));
        assertThat(setting.count("membership where person_id = " + guest
                        + " and role = 'MODERATOR' and state = 'ACTIVE' and ends_at is null"))
                .isEqualTo(3);
    }

    @Test
    void what_comes_from_the_class_gets_its_end_in_the_class() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> actor.actFor(
                        teacher, () -> limit.limit(visible, guest, Instant.now().plus(Duration.ofDays(1)))))
                .returns("spaces.member.inherited", RuleBroken::key);
    }

    @Test
    void a_new_term_takes_guests_along_until_their_end_and_nobody_whose_time_is_over() {
        var other = given.person();
        given.member(room, other, "MEMBER");
        setting.run("update membership set ends_at = now() where space_id = " + room + " and person_id = " + other);
        var slug = actor.askFor(
                teacher,
                () -> rollOver.roll(room, new TermPlan("Next " + room, true, true, true, TermPlan.Topics.NONE, false)));
        var next = actor.askFor(teacher, () -> find.bySlug(slug).id());
        assertThat(setting.count("membership where space_id = " + next + " and person_id = " + guest
                        + " and ends_at > now() and ends_at < now() + interval '4 days'"))
                .isEqualTo(1);
        assertThat(setting.count("membership where space_id = " + next)).isEqualTo(2);
        assertThat(setting.count("membership m join space s on s.id = m.space_id where s.parent_id = " + next
                        + " and m.person_id = " + guest + " and m.ends_at is not null"))
                .as("in the visible group")
                .isEqualTo(1);
    }

    @Test
    void who_is_moved_or_leaves_is_no_guest_whose_time_is_over() {
        actor.actFor(teacher, () -> place.place(room, Map.of(guest, separate)));
        actor.actFor(teacher, () -> place.place(room, Map.of(guest, visible)));
        assertThat(guests(separate)).isZero();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> actor.actFor(
                        teacher,
                        () -> limit.limit(separate, guest, Instant.now().plus(Duration.ofDays(1)))))
                .returns("spaces.member.not_active", RuleBroken::key);
        actor.actFor(teacher, () -> remove.remove(room, guest, "Moved to another school."));
        assertThat(guests(visible)).isZero();
        assertThat(sees(visible)).isFalse();
    }

    private long guests(long space) {
        return actor.askFor(teacher, () -> browse.page(space, 0)).size();
    }

    private void limited(@Nullable Instant until) {
        actor.actFor(teacher, () -> limit.limit(room, guest, until));
    }

    // Nobody touches anything: time passes.
    private void over() {
        setting.run("update membership set ends_at = now() where ends_at is not null and person_id = " + guest);
    }

    private boolean sees(long space) {
        // A test is one request; what was known of the space in it is read anew.
        access.forget(space);
        return actor.askFor(guest, () -> access.decide(Action.VIEW_SPACE, space).allowed());
    }

    private long part(String title, boolean shown) {
        return actor.askFor(teacher, () -> find.bySlug(open.open(room, new NewPart(title, "", shown, false)))
                .id());
    }
}
