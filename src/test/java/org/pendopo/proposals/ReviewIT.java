package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.answers.AnswerProposal;
import org.pendopo.proposals.desk.DeskKind;
import org.pendopo.proposals.desk.DeskQuery;
import org.pendopo.proposals.desk.DeskRow;
import org.pendopo.proposals.desk.ReadDesk;
import org.pendopo.proposals.evaluation.BrowseEvaluations;
import org.pendopo.proposals.evaluation.EvaluationQuery;
import org.pendopo.proposals.evaluation.NameEvaluator;
import org.pendopo.proposals.evaluation.ReadEvaluations;
import org.pendopo.proposals.evaluation.UnnameEvaluator;
import org.pendopo.proposals.evaluation.WriteEvaluation;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** What waits for staff, and what they take back. */
@ArquillianTest
class ReviewIT {
    private static final WriteEvaluation.Said SAID = new WriteEvaluation.Said("FEASIBLE", "", "Good.");

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    NameEvaluator name;

    @Inject
    UnnameEvaluator unname;

    @Inject
    WriteEvaluation write;

    @Inject
    ReadEvaluations evaluations;

    @Inject
    BrowseEvaluations browse;

    @Inject
    Access access;

    @Inject
    ReadDesk desk;

    @Inject
    MergeProposals merge;

    @Inject
    AnswerProposal answer;

    @Inject
    ReadProposal read;

    @Inject
    ExportProposals export;

    @Deployment
    static WebArchive war() {
        return Wars.with(ReviewIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void an_evaluator_is_taken_back_until_the_evaluation_is_written() {
        var here = setting.open();
        var id = proposal(here);
        var evaluator = evaluator(here);
        me.actAs(here.manager());
        name.name(here.tool().spaceId(), List.of(id), evaluator, "/x");
        me.actAs(evaluator);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> unname.unname(id, evaluator));
        me.actAs(here.manager());
        unname.unname(id, evaluator);
        unname.unname(id, evaluator);
        assertThat(evaluations.of(id)).isEmpty();
        assertThat(setting.count(
                        "select count(*) from notice where person_id = ?1 and kind like '%.notice.unnamed'", evaluator))
                .isOne();
        name.name(here.tool().spaceId(), List.of(id), evaluator, "/x");
        me.actAs(evaluator);
        write.write(id, 0, SAID);
        me.actAs(here.manager());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> unname.unname(id, evaluator))
                .returns("proposals-evaluation.unname.done", RuleBroken::key);
        assertThat(evaluations.of(id)).hasSize(1);
    }

    @Test
    void what_was_evaluated_is_read_by_staff_when_the_consultation_was_put_away_but_not_written() {
        var here = setting.open();
        var id = proposal(here);
        var evaluator = evaluator(here);
        me.actAs(here.manager());
        name.name(here.tool().spaceId(), List.of(id), evaluator, "/x");
        me.actAs(evaluator);
        write.write(id, 0, SAID);
        setting.change(
                "update space set status = 'ARCHIVED' where id = ?1",
                here.tool().spaceId());
        access.forget(here.tool().spaceId());
        assertThat(evaluations.of(id)).hasSize(1);
        assertThat(evaluations.isOpen(here.tool().spaceId())).isFalse();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> write.write(id, 1, SAID))
                .returns(Reason.READ_ONLY, Forbidden::reason);
        me.actAs(here.manager());
        assertThat(evaluations.of(id)).hasSize(1);
        assertThat(browse.browse(here.tool(), new EvaluationQuery("done", null, false, null, false))
                        .rows())
                .hasSize(1);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> evaluations.of(id));
    }

    @Test
    void what_is_to_be_evaluated_waits_on_the_desk_of_the_evaluator_alone() {
        var here = setting.open();
        var id = proposal(here);
        var evaluator = evaluator(here);
        var other = evaluator(here);
        me.actAs(here.manager());
        name.name(here.tool().spaceId(), List.of(id), evaluator, "/x");
        assertThat(desk.counts(0).answer()).isOne();
        assertThat(desk.counts(0).evaluate()).isZero();
        me.actAs(other);
        assertThat(desk.list(DeskQuery.first()).rows()).isEmpty();
        me.actAs(evaluator);
        assertThat(desk.counts(0).evaluate()).isOne();
        assertThat(desk.counts(0).all()).isOne();
        assertThat(desk.list(DeskQuery.first()).rows())
                .singleElement()
                .returns(DeskKind.EVALUATE, DeskRow::kind)
                .returns(ProposalView.address(id, "Lamps") + "/evaluate", DeskRow::address);
        write.write(id, 0, SAID);
        assertThat(desk.list(DeskQuery.first()).rows()).isEmpty();
    }

    @Test
    void the_desk_is_turned_forth_and_back() {
        var here = setting.open();
        setting.proposals(here, 45);
        me.actAs(here.manager());
        var first = desk.list(DeskQuery.first());
        var second = desk.list(at(first.rows().getLast(), false));
        var third = desk.list(at(second.rows().getLast(), false));
        assertThat(third.rows()).hasSize(5);
        assertThat(third.after()).isFalse();
        assertThat(first.before()).isFalse();
        assertThat(desk.list(at(third.rows().getFirst(), true))).isEqualTo(second);
        var back = desk.list(at(second.rows().getFirst(), true));
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.before()).isFalse();
        assertThat(back.after()).isTrue();
    }

    @Test
    void a_file_says_of_which_proposal_another_one_is_part() {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        me.actAs(here.manager());
        merge.merge(a, b, "The same.");
        var part = export.first(here.tool());
        assertThat(part.rows()).extracting(r -> r.externalId()).containsExactly("" + a, "" + b);
        assertThat(part.mergedInto()).containsExactly("" + b, "");
    }

    @Test
    void a_proposal_is_answered_or_merged_but_never_both() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var here = setting.open();
            var a = proposal(here);
            var b = proposal(here);
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            var outcome = Race.of(2, setting.as(me, here.manager(), () -> {
                if (turn.getAndIncrement() == 0) {
                    merge.merge(a, b, "The same.");
                } else {
                    answer.answer(a, -1, ProposalStatus.ACCEPTED, "Yes.");
                }
                return true;
            }));
            assertThat(outcome.results()).hasSize(1);
            assertThat(outcome.failures()).hasSize(1).allMatch(f -> f instanceof RuleBroken);
            me.actAs(here.manager());
            var now = read.read(a);
            assertThat(now.isMerged()).isEqualTo(now.status() == ProposalStatus.WAITING);
        }
    }

    private static DeskQuery at(DeskRow row, boolean backwards) {
        return new DeskQuery(null, 0, row.due() == null ? DeskQuery.NEVER : row.due(), row.id(), backwards);
    }

    private long evaluator(ProposalSetting.Consultation here) {
        var evaluator = given.person();
        given.member(here.tool().spaceId(), evaluator, "MODERATOR");
        return evaluator;
    }

    private long proposal(ProposalSetting.Consultation here) {
        me.actAs(given.person());
        return setting.submit(here, "Lamps", UUID.randomUUID());
    }
}
