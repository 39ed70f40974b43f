package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.tries.CodeKind;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class PairingIT {
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
    RevokePairingCode revoke;

    @Inject
    ReadLetter letter;

    @Inject
    RedeemPairingCode redeem;

    @Deployment
    static WebArchive war() {
        return Wars.with(PairingIT.class, FamilySetting.class, FamilySetting.School.class);
    }

    @Test
    void of_many_who_have_the_same_letter_one_is_linked() throws InterruptedException {
        var school = setting.school();
        var code = code(school);
        var outcome = Race.of(8, () -> redeem(given.person(), code));
        assertThat(outcome.results()).containsExactly(school.child());
        assertThat(outcome.failures()).hasSize(7).allMatch(RuleBroken.class::isInstance);
        assertThat(setting.count("guardianship where child_id = " + school.child()))
                .isEqualTo(1);
    }

    @Test
    void only_known_adults_use_a_code_and_never_the_teacher_who_made_it() {
        var school = setting.school();
        var code = code(school);
        refused("guardians.code.own", school.teacher(), code);
        refused("guardians.redeem.adult", school.child(), code);
        for (var band : new String[] {"UNKNOWN", "FROM_13_TO_17"}) {
            var other = given.person();
            given.person(other, "age_band", band);
            refused("guardians.redeem.adult", other, code);
        }
    }

    @Test
    void a_code_that_was_revoked_or_is_over_links_nobody() {
        var school = setting.school();
        var code = code(school);
        actor.actFor(school.teacher(), () -> revoke.revoke(school.space(), open(school)));
        refused("guardians.code.wrong", given.person(), code);
        var late = code(school);
        setting.run(
                "update pairing_code set made_at = now() - interval '15 days', ends_at = now() - interval '1 second'"
                        + " where revoked_at is null and child_id = " + school.child());
        refused("guardians.code.wrong", given.person(), late);
    }

    @Test
    void guessing_ends_after_a_few_tries() {
        var person = given.person();
        for (var i = 0; i < CodeKind.PAIRING.perPerson(); i++) {
            refused("guardians.code.wrong", person, "2222222222");
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> redeem(person, "2222222222"))
                .returns(Reason.TOO_MANY, Forbidden::reason);
    }

    @Test
    void a_pupil_has_four_guardians_at_most() {
        var school = setting.school();
        for (var i = 0; i < Guardianship.MOST; i++) {
            redeem(given.person(), code(school));
        }
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> code(school))
                .returns("guardians.full", RuleBroken::key);
    }

    @Test
    void who_teaches_elsewhere_makes_no_code() {
        var school = setting.school();
        var other = setting.school();
        assertThatThrownBy(() -> actor.actFor(other.teacher(), () -> make.make(school.space(), school.child())))
                .isInstanceOfAny(Forbidden.class, NotFound.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actor.actFor(school.teacher(), () -> make.make(school.space(), other.child())));
    }

    private long open(FamilySetting.School school) {
        return setting.number("select max(id) from pairing_code where child_id = " + school.child());
    }

    private String code(FamilySetting.School school) {
        return actor.askFor(school.teacher(), () -> letter.of(school.space(), make.make(school.space(), school.child()))
                .code());
    }

    private long redeem(long person, String code) {
        return actor.askFor(person, () -> redeem.redeem(code, "guardians-" + ADDRESS.incrementAndGet()));
    }

    private void refused(String key, long person, String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> redeem(person, code))
                .returns(key, RuleBroken::key);
    }
}
