package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class ConsentIT {
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
    ReadChild read;

    @Inject
    CarryOutRemoval carryOut;

    @Inject
    SendDigests digests;

    @Inject
    Access access;

    @Deployment
    static WebArchive war() {
        return Wars.with(ConsentIT.class, FamilySetting.class, FamilySetting.School.class);
    }

    @Test
    void consent_opens_the_class_and_its_withdrawal_closes_it_at_once() {
        var school = setting.school();
        assertThat(why(school)).isEqualTo(Reason.CONSENT_MISSING);
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        assertThat(why(school)).isNull();
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        assertThat(why(school)).isEqualTo(Reason.CONSENT_MISSING);
        assertThat(setting.count("consent where child_id = " + school.child())).isEqualTo(2);
    }

    @Test
    void the_record_cannot_be_changed() {
        var school = setting.school();
        given.consent(school.child(), school.teacher());
        assertThatThrownBy(() -> setting.run("update consent set given = false where child_id = " + school.child()))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> setting.run("delete from consent where child_id = " + school.child()))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void nobody_else_decides_or_reads() {
        var school = setting.school();
        var stranger = guardian(setting.school());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> actor.actFor(stranger, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actor.actFor(stranger, () -> read.child(school.child(), Long.MAX_VALUE)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actor.actFor(school.child(), () -> read.child(school.child(), Long.MAX_VALUE)));
    }

    @Test
    void nobody_agrees_to_another_text_than_the_one_that_was_read() {
        var school = setting.school();
        var guardian = guardian(school);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 0)))
                .returns("guardians.consent.changed", RuleBroken::key);
        assertThat(setting.count("consent where child_id = " + school.child())).isZero();
    }

    @Test
    void with_the_last_guardian_goes_the_consent() {
        var school = setting.school();
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        var link = newest(school);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> actor.actFor(school.teacher(), () -> end.endBySchool(school.space(), link, " ")))
                .returns("guardians.end.reason.empty", RuleBroken::key);
        actor.actFor(school.teacher(), () -> end.endBySchool(school.space(), link, "Bukan walinya"));
        assertThat(why(school)).isEqualTo(Reason.CONSENT_MISSING);
        assertThat(setting.count("consent where cause = 'LINK_ENDED' and child_id = " + school.child()))
                .isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_is_removed_once_unless_it_is_given_again() throws InterruptedException {
        var school = setting.school();
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        setting.run(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,"
                        + " title, text, html, created_at, state_at) values (nextval('contribution_seq'), "
                        + school.space() + ", "
                        + school.tool() + ", 'TOPIC', " + school.child()
                        + ", 'PUPIL', 'id', 'ONLINE', 'PUBLISHED', 't', 'x', 'x', now(), now())");
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        carryOut.next();
        assertThat(published(school)).isEqualTo(1);
        setting.run("update consent_removal set asked_at = asked_at - interval '25 hours', due_at = due_at - interval"
                + " '25 hours' where child_id = " + school.child());
        var outcome = Race.of(4, () -> actor.askFor(school.teacher(), carryOut::next));
        assertThat(outcome.failures()).isEmpty();
        assertThat(published(school)).isZero();
        assertThat(setting.count("membership where state = 'ACTIVE' and person_id = " + school.child()))
                .isZero();
        assertThat(setting.count(
                        "consent_removal where done_at is not null and texts = 1 and child_id = " + school.child()))
                .isEqualTo(1);
        assertThat(setting.count("consent_removal where stopped_at is not null and child_id = " + school.child()))
                .isEqualTo(1);
    }

    @Test
    void a_week_is_told_once_however_often_the_job_runs() throws InterruptedException {
        var school = setting.school();
        var guardian = guardian(school);
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.DIGEST, 1));
        setting.run("update guardianship set since = now() - interval '20 days' where child_id = " + school.child());
        setting.run(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,"
                        + " title, text, html, created_at, state_at) select nextval('contribution_seq'), "
                        + school.space() + ", "
                        + school.tool() + ", 'TOPIC', " + school.child()
                        + ", 'PUPIL', 'id', 'ONLINE', 'PUBLISHED', 't', 'x', 'x', d, d"
                        + " from generate_series(now() - interval '14 days', now(), interval '1 day') d");
        Race.of(4, () -> {
            digests.send();
            return true;
        });
        digests.send();
        assertThat(setting.count("guardian_digest where texts = 7 and guardian_id = " + guardian))
                .isEqualTo(1);
        assertThat(setting.count("notice where kind = 'guardians.notice.digest' and person_id = " + guardian))
                .isEqualTo(1);
    }

    private @Nullable Reason why(FamilySetting.School school) {
        // Another request: what an earlier one knew of the space is not asked again within one.
        access.forget(school.space());
        return actor.askFor(school.child(), () -> access.decide(Action.REPLY, school.space())
                .reason());
    }

    private long published(FamilySetting.School school) {
        return setting.count("contribution where state = 'PUBLISHED' and author_id = " + school.child());
    }

    private long newest(FamilySetting.School school) {
        return setting.number("select max(id) from guardianship where child_id = " + school.child());
    }

    private long guardian(FamilySetting.School school) {
        var guardian = given.person();
        redeem(guardian, code(school));
        return guardian;
    }

    private String code(FamilySetting.School school) {
        return actor.askFor(school.teacher(), () -> letter.of(school.space(), make.make(school.space(), school.child()))
                .code());
    }

    private long redeem(long person, String code) {
        return actor.askFor(person, () -> redeem.redeem(code, "guardians-" + ADDRESS.incrementAndGet()));
    }
}
