package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class InvitedIT {
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
    CurrentPerson me;

    @Inject
    Access access;

    private long space;
    private long owner;
    private String address = "";

    @Deployment
    static WebArchive war() {
        return Wars.with(InvitedIT.class, Postbag.class, SpacesSetting.class);
    }

    @BeforeEach
    void aSpaceAndAnAddress() {
        space = given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION").add();
        owner = given.person();
        given.member(space, owner, "OWNER");
        address = "undangan" + NUMBER.incrementAndGet() + "@example.org";
    }

    @Test
    void age_residence_and_removal_hold_for_the_invited_too() {
        var school = given.space("COMMUNITY").wayIn("INVITATION").add();
        given.member(school, owner, "OWNER");
        given.space(school, "minimum_age", "ADULT");
        given.space(school, "residents_only", true);
        space = school;
        invited(Role.MEMBER);
        var token = postbag.token(address);
        var person = reader(address);
        given.person(person, "age_band", "FROM_13_TO_17");
        barred(person, token, Reason.AGE);
        given.person(person, "age_band", "ADULT");
        given.person(person, "residence_confirmed", false);
        barred(person, token, Reason.NOT_CONFIRMED);
        given.person(person, "residence_confirmed", true);
        given.member(space, person, "MEMBER");
        setting.run("update membership set state = 'REMOVED', reason = 'x' where person_id = " + person);
        me.actAs(person);
        access.forget(space);
        refused(token, "spaces-members.invited.removed");
    }

    @Test
    void a_guest_by_invitation_has_an_end() {
        me.actAs(owner);
        var until = soon();
        invite.invite(space, new MailInvitation(address, Role.OBSERVER, soon(), Language.EN, until));
        var person = reader(address);
        me.actAs(person);
        accept.accept(postbag.token(address));
        assertThat(setting.count("membership where person_id = " + person + " and ends_at is not null"))
                .isEqualTo(1);
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

    private void refused(String token, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> accept.accept(token))
                .returns(key, RuleBroken::key);
    }

    private void barred(long person, String token, Reason reason) {
        me.actAs(person);
        // A test is one request; what was known of the person in it is read anew.
        access.forget(space);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> accept.accept(token))
                .returns(reason, Forbidden::reason);
    }
}
