package org.pendopo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class ArrivalIT {
    @Inject
    WelcomePerson welcome;

    @Inject
    SuspendPerson suspension;

    @Inject
    ReadPerson read;

    @Inject
    EndSessions end;

    @Inject
    CurrentPerson me;

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    RequestContextController requests;

    @Deployment
    static WebArchive war() {
        return Wars.with(ArrivalIT.class);
    }

    @Test
    void many_first_sign_ins_at_once_make_one_person() throws InterruptedException {
        var told = told("serempak", AgeBand.ADULT, Affiliation.of("/units/u/officials"));
        var outcome = Race.of(16, () -> welcome.welcome(told).who());
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results())
                .hasSize(16)
                .extracting(Who::id)
                .containsOnly(outcome.results().getFirst().id());
        assertThat(outcome.results()).allMatch(who -> who.is(Title.OFFICIAL, "/units/u"));
    }

    @Test
    void two_people_with_one_user_name_get_two_handles() {
        var first = welcome.welcome(told("kembar", AgeBand.ADULT)).who();
        var second = welcome.welcome(told("kembar", AgeBand.ADULT)).who();
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(second.handle()).isNotEqualTo(first.handle()).startsWith("kembar");
    }

    @Test
    void each_sign_in_tells_anew() {
        var subject = UUID.randomUUID().toString();
        var before =
                told(subject, "pindah", AgeBand.ADULT, Set.of(PortalRole.STAFF), Affiliation.of("/units/a/officials"));
        var first = welcome.welcome(before).who();
        var after = told(subject, "pindah", AgeBand.FROM_13_TO_17, Set.of(), Affiliation.of("/schools/b/pupils"));
        var second = welcome.welcome(after).who();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.roles()).isEmpty();
        assertThat(second.affiliations()).containsExactly(new Affiliation("/schools/b", Title.PUPIL));
        assertThat(second.handle()).as("a minor's handle names nobody").doesNotContain("pindah");
    }

    @Test
    void the_person_of_a_request_costs_one_statement() {
        var id = given.person();
        assertThat(statements.of(
                        () -> as(id, () -> assertThat(me.require().id()).isEqualTo(id))))
                .isEqualTo(1);
    }

    @Test
    void a_suspended_person_may_do_nothing_and_reads_why() {
        var admin = given.person();
        given.portalRole(admin, "ADMIN");
        var person = given.person();
        as(admin, () -> assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> suspension.suspend(person, "  "))
                .returns("people.suspend.reason.empty", RuleBroken::key));
        as(admin, () -> suspension.suspend(person, "Iklan"));
        as(person, () -> {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(me::require)
                    .returns(Reason.SUSPENDED, Forbidden::reason);
            assertThat(read.ownSuspension()).isEqualTo("Iklan");
        });
        as(admin, () -> suspension.lift(person));
        as(person, () -> assertThat(me.require().suspended()).isFalse());
    }

    @Test
    void only_those_in_charge_suspend() {
        var moderator = given.person();
        given.portalRole(moderator, "MODERATOR");
        var admin = given.person();
        given.portalRole(admin, "ADMIN");
        var person = given.person();
        as(person, () -> refused(moderator));
        as(moderator, () -> refused(admin));
        as(admin, () -> refused(admin));
    }

    @Test
    void other_minors_show_nothing_but_initials() {
        var pupil = welcome.welcome(told("murid", AgeBand.FROM_13_TO_17, Affiliation.of("/schools/b/pupils")))
                .who();
        as(given.person(), () -> {
            var seen = read.byHandle(pupil.handle());
            assertThat(seen.tag().shownName()).isEqualTo("B. N.");
            assertThat(seen.affiliations()).isEmpty();
            assertThat(seen.territoryCode()).isNull();
        });
        as(pupil.id(), () -> assertThat(read.byHandle(pupil.handle()).tag().shownName())
                .isEqualTo("Budi Nugroho"));
    }

    @Test
    void a_logout_token_is_taken_once() {
        var order = new LogoutOrder(UUID.randomUUID().toString(), "sid", "sub");
        assertThat(end.end(order)).isTrue();
        assertThat(end.end(order)).isFalse();
    }

    private void refused(long person) {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> suspension.suspend(person, "Iklan"))
                .returns(Reason.ROLE_TOO_LOW, Forbidden::reason);
    }

    private void as(long person, Runnable work) {
        var begun = requests.activate();
        try {
            me.actAs(person);
            work.run();
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }

    private static NewPerson told(String wished, AgeBand band, Affiliation... affiliations) {
        return told(UUID.randomUUID().toString(), wished, band, Set.of(), affiliations);
    }

    private static NewPerson told(
            String subject, String wished, AgeBand band, Set<PortalRole> roles, Affiliation... affiliations) {
        return new NewPerson(
                "https://masuk.example.org",
                subject,
                wished,
                "Budi Nugroho",
                null,
                Language.ID,
                band,
                "33.99.01",
                true,
                roles,
                Set.of(affiliations));
    }
}
