package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.answers.AnswerProposal;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class ProposalsIT {
    private static final String SUPPORTS = "select count(*) from proposal_support where proposal_id = ?1";
    private static final String TALLY = "select supports from proposal_tally where proposal_id = ?1";
    private static final String COMMENTS = "select comments from proposal_tally where proposal_id = ?1";

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SubmitProposal submit;

    @Inject
    ReadProposal read;

    @Inject
    SupportProposal support;

    @Inject
    TakeBackSupport takeBack;

    @Inject
    CommentOnProposal comment;

    @Inject
    AnswerProposal answer;

    @Inject
    HideContribution hide;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    @Deployment
    static WebArchive war() {
        return Wars.with(ProposalsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void sixty_four_presses_of_one_person_are_one_support() throws InterruptedException {
        var id = proposal(setting.open());
        var person = given.person();
        var outcome = Race.of(64, setting.as(me, person, () -> {
            support.support(id);
            return true;
        }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count(SUPPORTS, id)).isOne();
        assertThat(setting.count(TALLY, id)).isOne();
    }

    @Test
    void supports_given_and_taken_back_at_once_are_counted_exactly() throws InterruptedException {
        var id = proposal(setting.open());
        var outcome = Race.of(24, () -> {
            var person = given.person();
            return setting.as(me, person, () -> {
                        support.support(id);
                        takeBack.takeBack(id);
                        takeBack.takeBack(id);
                        support.support(id);
                        return true;
                    })
                    .call();
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count(SUPPORTS, id)).isEqualTo(24);
        assertThat(setting.count(TALLY, id)).isEqualTo(24);
    }

    @Test
    void support_ends_with_its_phase() {
        var over = setting.in(given.space("CONSULTATION"), "SUBMIT");
        var id = proposal(over);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> support.support(id))
                .returns(Reason.PHASE_CLOSED, Forbidden::reason);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> takeBack.takeBack(id));
        assertThat(setting.count(SUPPORTS, id)).isZero();
    }

    @Test
    void only_confirmed_residents_support_where_that_is_asked() {
        var here = setting.open();
        given.space(here.tool().spaceId(), "residents_only", true);
        var id = proposal(here);
        var stranger = given.person();
        given.person(stranger, "residence_confirmed", false);
        me.actAs(stranger);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> support.support(id))
                .returns(Reason.NOT_CONFIRMED, Forbidden::reason);
    }

    @Test
    void a_second_press_of_the_same_form_makes_nothing_new() throws InterruptedException {
        var here = setting.open();
        var author = given.person();
        var key = UUID.randomUUID();
        var outcome = Race.of(
                16,
                setting.as(
                        me,
                        author,
                        () -> submit.submit(here.tool(), here.words("Once", key), ProposalSetting.NOTHING)));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).hasSize(16).containsOnly(outcome.results().getFirst());
    }

    @Test
    void nothing_is_stored_when_a_field_is_wrong() {
        var here = setting.open();
        me.actAs(given.person());
        var wrong = new TypedDetails(null, null, "tiga ratus juta");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit.submit(here.tool(), here.words("Costly"), wrong))
                .returns("cost", RuleBroken::field);
        var elsewhere = new TypedDetails(null, "no-such-place", null);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit.submit(here.tool(), here.words("Far"), elsewhere))
                .returns("territory", RuleBroken::field);
        assertThat(setting.count(
                        "select count(*) from contribution where tool_id = ?1",
                        here.tool().id()))
                .isZero();
    }

    @Test
    void comments_are_counted_while_they_are_seen() {
        var here = setting.open();
        var id = proposal(here);
        var person = given.person();
        me.actAs(person);
        var said = comment.comment(id, here.comment(id));
        assertThat(setting.count(COMMENTS, id)).isOne();
        withdraw.withdraw(said);
        assertThat(setting.count(COMMENTS, id)).isZero();
        restore.restore(said);
        assertThat(setting.count(COMMENTS, id)).isOne();
    }

    @Test
    void hidden_and_withdrawn_ones_are_not_there_for_others() {
        var here = setting.open();
        var author = given.person();
        me.actAs(author);
        var hidden = submit.submit(here.tool(), here.words("Hidden"), ProposalSetting.NOTHING);
        var withdrawn = submit.submit(here.tool(), here.words("Withdrawn"), ProposalSetting.NOTHING);
        withdraw.withdraw(withdrawn);
        me.actAs(here.manager());
        hide.hide(hidden, HouseRule.all().getFirst().code(), "Reason");
        assertThat(read.read(hidden).isShown()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(withdrawn));
        assertThat(read.readOrGone(withdrawn)).satisfies(gone -> {
            assertThat(gone.isGone()).isTrue();
            assertThat(gone.slug()).isEqualTo("-");
            assertThat(gone.authorId()).isNull();
        });
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.readOrGone(hidden));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> support.support(hidden));
        me.actAs(author);
        assertThat(read.read(hidden).isShown()).isFalse();
        assertThat(read.read(withdrawn).isShown()).isFalse();
    }

    @Test
    void those_of_a_space_for_members_are_not_there_for_others() {
        var here = setting.in(given.space("CONSULTATION").audience("HIDDEN"), "SUBMIT");
        me.actAs(here.manager());
        var id = submit.submit(here.tool(), here.words("Secret"), ProposalSetting.NOTHING);
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> support.support(id));
    }

    @Test
    void the_second_of_two_officials_is_told() {
        var here = setting.open();
        var id = proposal(here);
        me.actAs(here.manager());
        assertThat(answer.answer(id, AnswerProposal.NO_ANSWER, ProposalStatus.ACCEPTED, "Yes."))
                .isTrue();
        assertThat(answer.answer(id, AnswerProposal.NO_ANSWER, ProposalStatus.REJECTED, "No."))
                .isFalse();
        var stands = read.read(id);
        assertThat(stands.status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(stands.answer()).isNotNull().satisfies(a -> {
            assertThat(a.reason()).isEqualTo("Yes.");
            assertThat(answer.answer(id, a.version(), ProposalStatus.PARTLY, "In part."))
                    .isTrue();
        });
        assertThat(read.read(id).status()).isEqualTo(ProposalStatus.PARTLY);
        assertThat(read.read(id).answer()).isNotNull().satisfies(a -> assertThat(a.editedAt())
                .isNotNull());
    }

    @Test
    void only_the_organisation_answers() {
        var here = setting.open();
        var id = proposal(here);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> answer.answer(id, AnswerProposal.NO_ANSWER, ProposalStatus.ACCEPTED, "Yes."));
        assertThat(read.read(id).status()).isEqualTo(ProposalStatus.WAITING);
    }

    private long proposal(ProposalSetting.Consultation here) {
        me.actAs(given.person());
        return submit.submit(here.tool(), here.words("A bench at the river"), ProposalSetting.NOTHING);
    }
}
