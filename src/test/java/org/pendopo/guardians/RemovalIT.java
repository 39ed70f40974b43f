package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.shared.RuleBroken;
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

    @Inject
    RestoreContribution restore;

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

    @Test
    void hidden_texts_go_too_and_do_not_come_back_against_the_moderators() {
        var school = withdrawn();
        given.member(school.space(), given.person(), "MEMBER");
        var hidden = text(school, school.child(), "HIDDEN");
        setting.run("insert into hiding (contribution_id, rule, reason, hidden_by, hidden_at) values (" + hidden
                + ", 'RESPECT', 'x', " + given.person() + ", now())");
        while (carryOut.next()) {
            // Others' may be due as well.
        }
        assertThat(setting.text("select state from contribution where id = " + hidden))
                .isEqualTo("WITHDRAWN");
        assertThatExceptionOfType(RuleBroken.class)
                .as("nor does it come back against the moderators")
                .isThrownBy(() -> actor.actFor(school.teacher(), () -> {
                    setting.run("update contribution set author_id = " + school.teacher() + " where id = " + hidden);
                    restore.restore(hidden);
                }));
    }

    @Test
    void with_the_texts_go_the_reactions_and_what_was_followed() {
        var school = withdrawn();
        var topic = text(school, school.teacher(), "PUBLISHED");
        setting.run("insert into contribution_follow (person_id, contribution_id, at) values (" + school.child() + ", "
                + topic + ", now())");
        for (var kind : new String[] {"AGREE", "THANKS"}) {
            setting.run("insert into contribution_reaction (contribution_id, person_id, kind, at) values (" + topic
                    + ", " + school.child() + ", '" + kind + "', now())");
        }
        setting.run(
                "insert into reaction_tally (contribution_id, position, agree, thanks, explained, thought, reactors,"
                        + " helpful, bound) values (" + topic + ", 0, 1, 1, 0, 0, 1, 1, 0.2)");
        while (carryOut.next()) {
            // Others' may be due as well.
        }
        assertThat(setting.count("contribution_follow where person_id = " + school.child()))
                .isZero();
        assertThat(setting.count("contribution_reaction where person_id = " + school.child()))
                .isZero();
        assertThat(setting.count(
                        "reaction_tally where agree + thanks + reactors + helpful = 0 and contribution_id = " + topic))
                .isEqualTo(1);
    }

    private long text(FamilySetting.School school, long author, String state) {
        return setting.number(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state,"
                        + " title, text, html, created_at, state_at) values (nextval('contribution_seq'), "
                        + school.space() + ", " + school.tool() + ", 'TOPIC', " + author
                        + ", 'PUPIL', 'id', 'ONLINE', '" + state
                        + "', 't', 'x', 'x', now(), now()) returning id");
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
