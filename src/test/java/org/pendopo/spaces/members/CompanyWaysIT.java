package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.spaces.members.CompanySetting.held;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.ChangeState;
import org.pendopo.spaces.EditSpace;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.WayIn;
import org.pendopo.spaces.groups.PlaceMembers;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Every way by which an adult and a minor could come to be alone in a closed space, or remain so, ends at the same word. */
@ArquillianTest
class CompanyWaysIT {
    private static final String ALONE = "space_company";

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CompanySetting company;

    @Inject
    SystemActor actor;

    @Inject
    Postbag postbag;

    @Inject
    JoinSpace join;

    @Inject
    JoinByCode joinByCode;

    @Inject
    ApproveMember approve;

    @Inject
    InviteMember invite;

    @Inject
    InviteByMail inviteByMail;

    @Inject
    AcceptInvitation accept;

    @Inject
    BringInMembers list;

    @Inject
    LeaveSpace leave;

    @Inject
    RemoveMember remove;

    @Inject
    ChangeRole changeRole;

    @Inject
    LimitMembership limit;

    @Inject
    EditSpace edit;

    @Inject
    ChangeState change;

    @Inject
    OpenPart open;

    @Inject
    PlaceMembers place;

    @Inject
    FindSpace find;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                CompanyWaysIT.class,
                CompanySetting.class,
                CompanySetting.Room.class,
                Postbag.class,
                SpacesSetting.class);
    }

    @Test
    void a_minor_comes_to_one_adult_by_no_way_in() {
        var owner = given.person();
        var space = alone(owner);
        var minor = company.minor();
        given.space(space, "way_in", "OPEN");
        given.space(space, "audience", "MEMBERS");
        refused(minor, () -> join.join(space));
        given.space(space, "way_in", "CODE");
        var code = "23456789ABCDEFGHJKMN".substring((int) (space % 10), (int) (space % 10) + 8);
        setting.run("update space set join_code = null where join_code = '" + code + "'");
        given.space(space, "join_code", code);
        refused(minor, () -> joinByCode.join(code, "company-" + space));
        setting.requested(space, minor);
        refused(owner, () -> approve.approve(space, minor));
        setting.run("delete from membership where person_id = " + minor);
        refused(owner, () -> invite.invite(space, handle(minor), Role.MEMBER));
        var rows = ("orang,peran\n" + handle(minor) + ",anggota").getBytes(StandardCharsets.UTF_8);
        refused(owner, () -> list.bringIn(space, rows, Language.ID));
        assertThat(setting.count("membership where state = 'ACTIVE' and space_id = " + space))
                .isEqualTo(1);
    }

    @Test
    void an_invitation_lets_no_minor_in_to_one_adult_and_stays_for_later() {
        var owner = given.person();
        var space = alone(owner);
        var minor = company.minor();
        given.person(minor, "email", handle(minor) + "@example.org");
        actor.actFor(
                owner,
                () -> inviteByMail.invite(
                        space,
                        new MailInvitation(handle(minor) + "@example.org", Role.OBSERVER, in(3), Language.ID, null)));
        refused(minor, () -> accept.accept(postbag.token(handle(minor) + "@example.org")));
        assertThat(setting.count("space_invitation where used_at is not null and space_id = " + space))
                .as("the invitation can be used later")
                .isZero();
    }

    @Test
    void the_second_adult_goes_by_no_way_out() {
        var room = company.room();
        refused(room.other(), () -> leave.leave(room.id()));
        refused(room.owner(), () -> remove.remove(room.id(), room.other(), "x"));
        actor.actFor(room.owner(), () -> changeRole.change(room.id(), room.other(), Role.OBSERVER));
        assertThat(held(() -> company.write(room.id(), room.minor())))
                .as("an observer looks too")
                .isNull();
        actor.actFor(room.owner(), () -> limit.limit(room.id(), room.other(), in(1)));
        company.end(room.id(), room.other());
        assertThat(held(() -> company.write(room.id(), room.minor()))).isEqualTo(ALONE);
        actor.actFor(room.owner(), () -> limit.limit(room.id(), room.other(), in(2)));
        assertThat(held(() -> company.write(room.id(), room.minor()))).isNull();
    }

    @Test
    void when_the_portal_suspends_the_second_adult_all_falls_silent_and_the_minor_may_go() {
        var room = company.room();
        company.suspend(room.other());
        assertThat(held(() -> company.write(room.id(), room.minor()))).isEqualTo(ALONE);
        actor.actFor(room.owner(), () -> change.close(room.id()));
        refused(room.owner(), () -> change.reopen(room.id()));
        refused(
                room.owner(),
                () -> edit.edit(room.id(), company.settings(room.id(), Audience.HIDDEN, WayIn.INVITATION)));
        actor.actFor(room.minor(), () -> leave.leave(room.id()));
        actor.actFor(room.owner(), () -> change.reopen(room.id()));
        assertThat(held(() -> company.write(room.id(), room.owner()))).isNull();
    }

    @Test
    void a_public_space_does_not_close_around_two() {
        var owner = given.person();
        var space = given.space("COMMUNITY").add();
        given.tool(space, "FORUM");
        given.member(space, owner, "OWNER");
        given.member(space, company.minor(), "MEMBER");
        refused(owner, () -> edit.edit(space, company.settings(space, Audience.HIDDEN, WayIn.INVITATION)));
        refused(owner, () -> edit.edit(space, company.settings(space, Audience.MEMBERS, WayIn.OPEN)));
        assertThat(setting.text("select audience from space where id = " + space))
                .isEqualTo("PUBLIC");
    }

    @Test
    void a_part_leaves_nobody_alone_either() {
        var room = company.room();
        var separate = part(room, "Separate", false);
        refused(room.minor(), () -> place.choose(room.id(), separate));
        refused(room.owner(), () -> place.place(room.id(), Map.of(room.minor(), separate)));
        actor.actFor(room.owner(), () -> changeRole.change(room.id(), room.other(), Role.MANAGER));
        actor.actFor(room.minor(), () -> place.choose(room.id(), separate));
        assertThat(held(() -> company.write(separate, room.minor()))).isNull();
        refused(room.owner(), () -> changeRole.change(room.id(), room.other(), Role.MEMBER));
        company.suspend(room.other());
        assertThat(held(() -> company.write(separate, room.minor()))).isEqualTo(ALONE);
    }

    @Test
    void a_part_that_all_read_is_not_hidden_from_the_second_adult() {
        var room = company.room();
        var visible = part(room, "Visible", true);
        actor.actFor(room.minor(), () -> place.choose(room.id(), visible));
        assertThat(held(() -> company.write(visible, room.minor()))).isNull();
        refused(room.owner(), () -> open.change(visible, false, true));
        actor.actFor(room.owner(), () -> changeRole.change(room.id(), room.other(), Role.MODERATOR));
        actor.actFor(room.owner(), () -> open.change(visible, false, true));
        refused(room.owner(), () -> changeRole.change(room.id(), room.other(), Role.OBSERVER));
    }

    private long part(CompanySetting.Room room, String title, boolean visible) {
        return actor.askFor(room.owner(), () -> find.bySlug(open.open(room.id(), new NewPart(title, "", visible, true)))
                .id());
    }

    private long alone(long owner) {
        var space = given.space("COMMUNITY").audience("HIDDEN").add();
        given.tool(space, "FORUM");
        given.member(space, owner, "OWNER");
        return space;
    }

    private void refused(long person, Runnable work) {
        assertThat(held(() -> actor.actFor(person, work))).isEqualTo(ALONE);
    }

    private String handle(long person) {
        return setting.text("select handle from person where id = " + person);
    }

    private static Instant in(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
