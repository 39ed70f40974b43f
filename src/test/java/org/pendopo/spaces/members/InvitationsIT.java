package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class InvitationsIT {
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    Postbag postbag;

    @Inject
    InviteByMail invite;

    @Inject
    AcceptInvitation accept;

    @Inject
    ReadInvitation read;

    @Inject
    RevokeInvitation revoke;

    @Inject
    SendInvitationAgain again;

    @Inject
    BrowseInvitations browse;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    private long space;
    private long owner;
    private String address = "";

    @Deployment
    static WebArchive war() {
        return Wars.with(InvitationsIT.class, Postbag.class, SpacesSetting.class);
    }

    @BeforeEach
    void aSpaceAndAnAddress() {
        space = given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION").add();
        owner = given.person();
        given.member(space, owner, "OWNER");
        address = "undangan" + NUMBER.incrementAndGet() + "@example.org";
    }

    @Test
    void the_link_lets_the_invited_one_in_once_and_its_key_is_nowhere_stored() {
        invited(Role.MODERATOR);
        var token = postbag.token(address);
        assertThat(setting.count("space_invitation where token_hash = '" + token + "'"))
                .isZero();
        assertThat(setting.count("mail_letter where address = '" + address + "' and state = 'WAITING'"))
                .isEqualTo(1);
        var person = reader(address);
        me.actAs(person);
        assertThat(read.read(token).problem()).isNull();
        assertThat(accept.accept(token)).startsWith("/space/");
        assertThat(setting.text("select role || ' ' || state from membership where space_id = " + space
                        + " and person_id = " + person))
                .isEqualTo("MODERATOR ACTIVE");
        refused(token, "spaces-members.invited.used");
        assertThat(read.read(token).inside()).isTrue();
        assertThat(setting.count("notice where person_id = " + owner)).isEqualTo(1);
    }

    @Test
    void many_clicks_at_once_use_it_once() throws InterruptedException {
        invited(Role.MEMBER);
        var token = postbag.token(address);
        var person = reader(address);
        var outcome = Race.of(8, () -> actor.askFor(person, () -> accept.accept(token)));
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).allMatch(RuleBroken.class::isInstance);
        assertThat(setting.count("membership where space_id = " + space + " and person_id = " + person))
                .isEqualTo(1);
    }

    @Test
    void inviting_one_address_at_once_sends_one_letter() throws InterruptedException {
        var outcome = Race.of(8, () -> actor.askFor(owner, () -> invite.invite(space, wanted(Role.MEMBER))));
        assertThat(outcome.results()).hasSize(1);
        assertThat(setting.count("space_invitation where email = '" + address + "'"))
                .isEqualTo(1);
        assertThat(setting.count("mail_letter where address = '" + address + "'"))
                .isEqualTo(1);
    }

    @Test
    void forwarded_it_is_refused_and_says_for_whom_it_is() {
        invited(Role.MEMBER);
        me.actAs(reader("lain" + address));
        var problem = Objects.requireNonNull(read.read(postbag.token(address)).problem());
        assertThat(problem.key()).isEqualTo("spaces-members.invited.forwarded");
        assertThat(problem.arguments().getFirst()).isEqualTo(MailAddresses.masked(address));
        refused(postbag.token(address), "spaces-members.invited.forwarded");
        me.actAs(given.person());
        refused(postbag.token(address), "spaces-members.invited.no_address");
        assertThat(setting.count("membership where space_id = " + space)).isEqualTo(1);
    }

    @Test
    void revoked_ended_or_without_somebody_behind_it_it_is_refused() {
        var person = reader(address);
        invited(Role.MEMBER);
        var token = postbag.token(address);
        setting.run("update space_invitation set ends_at = now() where email = '" + address + "'");
        me.actAs(person);
        refused(token, "spaces-members.invited.ended");
        me.actAs(owner);
        again.send(space, id());
        again.send(space, id());
        assertThat(postbag.to(address)).as("sent less than a minute ago").hasSize(1);
        setting.run("update space_invitation set sent_at = now() - interval '1 hour' where email = '" + address + "'");
        again.send(space, id());
        me.actAs(person);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept.accept(token));
        setting.run("update membership set state = 'LEFT' where person_id = " + owner);
        refused(postbag.token(address), "spaces-members.invited.unbacked");
        setting.run("update membership set state = 'ACTIVE' where person_id = " + owner);
        me.actAs(owner);
        var id = id();
        revoke.revoke(space, id);
        revoke.revoke(space, id);
        assertThat(browse.page(space, 0)).isEmpty();
        me.actAs(person);
        refused(postbag.token(address), "spaces-members.invited.revoked");
        assertThat(read.read(postbag.token(address)).ended())
                .as("tells nothing of the space any more")
                .isTrue();
    }

    @Test
    void nobody_invites_above_the_own_role_or_without_a_task() {
        var manager = given.person();
        given.member(space, manager, "MANAGER");
        me.actAs(manager);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> invite.invite(space, wanted(Role.OWNER)))
                .returns("role", RuleBroken::field);
        var member = given.person();
        given.member(space, member, "MEMBER");
        me.actAs(member);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> invite.invite(space, wanted(Role.MEMBER)));
        invited(Role.OWNER);
        me.actAs(manager);
        var id = id();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> revoke.revoke(space, id));
        var other = given.space("COMMUNITY").add();
        given.member(other, manager, "OWNER");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revoke.revoke(other, id));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_sent() {
        me.actAs(owner);
        var past = new MailInvitation(
                "ya@example.org bukan-alamat", Role.OWNER, Instant.EPOCH, Language.ID, Instant.EPOCH);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> invite.invite(space, past))
                .matches(broken -> broken.all().size() == 2);
        given.member(space, reader("dalam" + address), "MEMBER");
        var both = new MailInvitation(address + ", dalam" + address, Role.MEMBER, soon(), Language.ID, null);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> invite.invite(space, both))
                .returns("spaces-members.address.inside", RuleBroken::key);
        assertThat(postbag.to(address)).isEmpty();
    }

    private void invited(Role role) {
        me.actAs(owner);
        assertThat(invite.invite(space, wanted(role))).isEqualTo(1);
    }

    private MailInvitation wanted(Role role) {
        return new MailInvitation(address, role, soon(), Language.ID, null);
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofDays(14));
    }

    private long reader(@Nullable String mail) {
        var person = given.person();
        given.person(person, "email", mail);
        return person;
    }

    private long id() {
        return browse.page(space, 0).getFirst().id();
    }

    private void refused(String token, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> accept.accept(token))
                .returns(key, RuleBroken::key);
    }
}
