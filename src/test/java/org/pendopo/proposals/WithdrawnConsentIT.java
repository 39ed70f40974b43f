package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Stance;
import org.pendopo.guardians.CarryOutRemoval;
import org.pendopo.guardians.DecideConsent;
import org.pendopo.guardians.FamilySetting;
import org.pendopo.guardians.ReadChild;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Tick;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What a guardian withdrew: it holds from the child's next press on, and takes back what the child gave. */
@ArquillianTest
class WithdrawnConsentIT {
    @Inject
    Given given;

    @Inject
    FamilySetting setting;

    @Inject
    SpacesSetting spaces;

    @Inject
    SystemActor actor;

    @Inject
    Access access;

    @Inject
    DecideConsent decide;

    @Inject
    CarryOutRemoval carryOut;

    @Inject
    ReadChild read;

    @Inject
    SupportProposal support;

    @Inject
    TakeBackSupport takeBack;

    @Inject
    CommentOnProposal comment;

    @Inject
    jakarta.enterprise.event.Event<Tick> tick;

    private FamilySetting.School school;
    private long guardian;
    private long tool;
    private long proposal;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                WithdrawnConsentIT.class, FamilySetting.class, FamilySetting.School.class, SpacesSetting.class);
    }

    @BeforeEach
    void aChildThatTakesPart() {
        school = setting.school();
        guardian = given.person();
        setting.run("insert into guardianship (id, child_id, guardian_id, slot, since) values"
                + " (nextval('guardianship_seq'), " + school.child() + ", " + guardian
                + ", 1, now() - interval '20 days')");
        tool = given.tool(school.space(), "PROPOSALS");
        proposal = spaces.text(school.space(), tool, "PROPOSAL", school.teacher(), "A proposal");
        setting.run("insert into proposal (id, tool_id, submitted_at) values (" + proposal + ", " + tool + ", now())");
        setting.run("insert into proposal_tally (proposal_id, tool_id) values (" + proposal + ", " + tool + ")");
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        actor.actFor(school.child(), () -> support.support(proposal));
        actor.actFor(school.teacher(), () -> support.support(proposal));
    }

    @Test
    void the_next_press_of_the_child_is_refused() {
        say("Before.");
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        missing(() -> say("After."));
        missing(() -> actor.actFor(school.child(), () -> support.support(proposal)));
        missing(() -> actor.actFor(school.child(), () -> takeBack.takeBack(proposal)));
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.PARTICIPATION, 1));
        say("Again.");
        assertThat(setting.count("contribution where state = 'PUBLISHED' and author_id = " + school.child()))
                .isEqualTo(2);
    }

    @Test
    void supports_and_co_authorship_go_with_the_texts() {
        setting.run(
                "insert into proposal_coauthor (proposal_id, person_id, state, place, asked_at, settled_at) values ("
                        + proposal + ", " + school.child() + ", 'CONFIRMED', 1, now(), now())");
        say("Mine.");
        actor.actFor(guardian, () -> decide.withdraw(school.child(), ConsentKind.PARTICIPATION));
        assertThat(supports()).as("a day in which it can be given again").isEqualTo(2);
        setting.run("update consent_removal set asked_at = asked_at - interval '25 hours', due_at = due_at - interval"
                + " '25 hours' where child_id = " + school.child());
        carryOut.next();
        assertThat(supports()).isEqualTo(1);
        assertThat(setting.count("proposal_support where proposal_id = " + proposal))
                .isEqualTo(1);
        assertThat(setting.count(
                        "proposal_coauthor where state = 'LEFT' and place is null and person_id = " + school.child()))
                .isEqualTo(1);
        assertThat(setting.count("contribution where state = 'PUBLISHED' and author_id = " + school.child()))
                .isZero();
        assertThat(setting.count("consent_removal where done_at <= asked_at + interval '72 hours' and child_id = "
                        + school.child()))
                .isEqualTo(1);
    }

    @Test
    void a_guardian_reads_of_no_other_child() {
        var mate = given.person();
        given.person(mate, "age_band", "UNDER_13");
        given.person(mate, "name", "Kencana Wulandari");
        given.member(school.space(), mate, "MEMBER");
        given.person(school.child(), "name", "Bima Saputra");
        say("Kencana and I went with Kencana Wulandari.\n\n> Kencana said so.\n\n" + "Ask wulandari.");
        actor.actFor(guardian, () -> decide.give(school.child(), ConsentKind.DIGEST, 1));
        setting.run("update contribution set created_at = created_at - interval '7 days' where author_id = "
                + school.child());
        tick.fire(new Tick());
        var told = spaces.text("select string_agg(args || ' ' || path, '|') from notice where kind ="
                + " 'guardians.notice.digest' and person_id = " + guardian);
        assertThat(told).contains("Bima Saputra").doesNotContainIgnoringCase("kencana");
        var seen = actor.askFor(guardian, () -> read.child(school.child(), Long.MAX_VALUE));
        assertThat(seen.toString()).contains("went with").doesNotContainIgnoringCase("kencana");
        assertThat(seen.toString()).doesNotContainIgnoringCase("wulandari");
    }

    // A test is one request; what was known of the class in it is read anew.
    private void anew() {
        access.forget(school.space());
    }

    private void say(String text) {
        anew();
        actor.actFor(
                school.child(),
                () -> comment.comment(
                        proposal,
                        new NewContribution(
                                school.space(),
                                tool,
                                ContributionKind.COMMENT,
                                proposal,
                                null,
                                null,
                                text,
                                Stance.FOR,
                                "en",
                                UUID.randomUUID())));
    }

    private long supports() {
        return setting.number("select cast(supports as bigint) from proposal_tally where proposal_id = " + proposal);
    }

    private void missing(Runnable deed) {
        anew();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(deed::run)
                .returns(Reason.CONSENT_MISSING, Forbidden::reason);
    }
}
