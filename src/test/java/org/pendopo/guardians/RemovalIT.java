package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class RemovalIT {
    private static final AtomicInteger ADDRESS = new AtomicInteger((int) (System.nanoTime() % 200_000));

    @Inject
    Given given;

    @Inject
    FamilySetting setting;

    @Inject
    SystemActor actor;

    @Inject
    MakePairingCode make;

    @Inject
    ReadLetter letter;

    @Inject
    RedeemPairingCode redeem;

    @Inject
    EndGuardianship end;

    @Inject
    DecideConsent decide;

    @Inject
    CarryOutRemoval carryOut;

    @Deployment
    static WebArchive war() {
        return Wars.with(RemovalIT.class, FamilySetting.class, FamilySetting.School.class);
    }

    @Test
    void who_has_turned_thirteen_keeps_what_they_wrote() {
        var school = setting.school();
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        given.person(school.child(), "age_band", "FROM_13_TO_17");
        actor.actFor(guardian, () -> end.end(school.child()));
        assertThat(setting.count("consent_removal where child_id = " + school.child()))
                .isZero();
        assertThat(setting.count("notice where kind = 'guardians.notice.withdrawn' and person_id = " + school.child()))
                .isZero();
    }

    @Test
    void a_removal_that_is_due_asks_again_how_old_the_child_is() {
        var school = withdrawn();
        given.person(school.child(), "age_band", "FROM_13_TO_17");
        while (carryOut.next()) {
            // Others' may be due as well.
        }
        assertThat(setting.count("membership where state = 'ACTIVE' and person_id = " + school.child()))
                .isEqualTo(1);
        assertThat(setting.count("consent_removal where stopped_at is not null and child_id = " + school.child()))
                .isEqualTo(1);
    }

    @Test
    void one_that_failed_lets_those_behind_it_pass() {
        while (carryOut.next()) {
            // Nothing of others is before it.
        }
        var school = withdrawn();
        assertThat(carryOut.putOff()).isTrue();
        assertThat(carryOut.next()).as("it waits").isFalse();
        setting.run("update consent_removal set retry_at = now() where child_id = " + school.child());
        assertThat(carryOut.next()).as("and comes again").isTrue();
        assertThat(setting.count("membership where state = 'ACTIVE' and person_id = " + school.child()))
                .isZero();
    }

    private FamilySetting.School withdrawn() {
        var school = setting.school();
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        setting.run("update consent_removal set asked_at = asked_at - interval '25 hours', due_at = due_at - interval"
                + " '25 hours' where child_id = " + school.child());
        return school;
    }

    private long guardian(FamilySetting.School school) {
        var guardian = given.person();
        var code = actor.askFor(
                school.teacher(), () -> letter.of(school.space(), make.make(school.space(), school.child()))
                        .code());
        actor.askFor(guardian, () -> redeem.redeem(code, "removal-" + ADDRESS.incrementAndGet()));
        return guardian;
    }
}
