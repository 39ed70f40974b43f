package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.SupportProposal;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Tick;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class AnswersIT {
    @Inject
    Given given;

    @Inject
    AnswerSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadProposal read;

    @Inject
    PrepareAnswer prepare;

    @Inject
    CheckAnswer check;

    @Inject
    PublishAnswers publish;

    @Inject
    AnswerProposal answer;

    @Inject
    ReadTakenUp takenUp;

    @Inject
    KeepAgenda agenda;

    @Inject
    SupportProposal support;

    @Inject
    Event<Tick> tick;

    @Deployment
    static WebArchive war() {
        return Wars.with(AnswersIT.class, AnswerSetting.class, AnswerSetting.Office.class);
    }

    @Test
    void nothing_shows_before_the_time_and_all_of_it_from_then_on_without_any_job() {
        var office = setting.office();
        var proposals = List.of(setting.proposal(office), setting.proposal(office));
        proposals.forEach(id -> checked(office, id));
        me.actAs(office.second());
        var publication = publish.at(office.tool(), Instant.now().plus(1, ChronoUnit.DAYS), proposals);
        agenda.keep();
        me.actAs(given.person());
        assertThat(proposals).allSatisfy(id -> {
            assertThat(read.read(id).answer()).isNull();
            assertThat(read.read(id).status()).isEqualTo(ProposalStatus.WAITING);
        });
        setting.run("update answer_publication set at = now() - interval '1 second' where id = ?1", publication);
        agenda.forget(new AgendaChanged());
        agenda.keep();
        assertThat(proposals)
                .allSatisfy(id -> assertThat(read.read(id).status()).isEqualTo(ProposalStatus.ACCEPTED));
    }

    @Test
    void who_wrote_in_it_cannot_check_it_and_a_new_text_needs_a_new_check() {
        var office = setting.office();
        var id = setting.proposal(office);
        checked(office, id);
        me.actAs(office.first());
        assertThat(prepare.save(id, version(id), says("Yes, but later.", Set.of())))
                .isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> check.check(id, version(id)))
                .returns("proposals-answers.check.own", RuleBroken::key);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> publish.now(office.tool(), List.of(id)))
                .returns("proposals-answers.publish.unchecked", RuleBroken::key);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> answer.answer(id, -1, ProposalStatus.ACCEPTED, "Past the check."))
                .returns("proposals-answers.check.needed", RuleBroken::key);
        me.actAs(office.second());
        check.sendBack(id, version(id), "Say when.");
        assertThat(notices(office.first(), "sent_back")).isOne();
    }

    @Test
    void of_many_who_publish_at_once_one_does_and_everybody_is_told_once() throws InterruptedException {
        var office = setting.office();
        var id = setting.proposal(office);
        var fan = given.person();
        me.actAs(fan);
        support.support(id);
        checked(office, id);
        var outcome = Race.of(12, as(office.second(), () -> {
            publish.now(office.tool(), List.of(id));
            return true;
        }));
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).hasSize(11).allSatisfy(f -> assertThat(f).isInstanceOf(RuleBroken.class));
        var ticks = Race.of(4, as(office.second(), () -> {
            tick.fire(new Tick());
            return true;
        }));
        assertThat(ticks.failures()).isEmpty();
        tick.fire(new Tick());
        assertThat(setting.count("select count(*) from answer_publication_result where proposal_id = ?1", id))
                .isOne();
        assertThat(notices(fan, "answered")).isOne();
    }

    @Test
    void of_many_who_check_at_once_one_does() throws InterruptedException {
        var office = setting.office();
        var id = setting.proposal(office);
        me.actAs(office.first());
        prepare.save(id, PrepareAnswer.NO_DRAFT, says("Yes.", Set.of()));
        var version = version(id);
        var outcome = Race.of(8, as(office.second(), () -> {
            check.check(id, version);
            return true;
        }));
        assertThat(outcome.results()).hasSize(1);
        assertThat(notices(office.first(), "checked")).isOne();
    }

    @Test
    void a_withdrawn_proposal_is_left_out_and_its_unit_told_and_by_hand_it_is_refused() {
        var office = setting.office();
        var gone = setting.proposal(office);
        var stays = setting.proposal(office);
        checked(office, gone);
        checked(office, stays);
        me.actAs(office.second());
        var publication = publish.at(office.tool(), Instant.now().plus(1, ChronoUnit.HOURS), List.of(gone, stays));
        setting.run("update contribution set state = 'WITHDRAWN' where id = ?1", gone);
        publish.nowInstead(office.tool(), publication);
        assertThat(setting.count("select count(*) from official_answer where proposal_id = ?1", gone))
                .isZero();
        assertThat(setting.count("select count(*) from official_answer where proposal_id = ?1", stays))
                .isOne();
        assertThat(notices(office.first(), "left_out")).isOne();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> publish.now(office.tool(), List.of(gone)))
                .returns("proposals-answers.gone.withdrawn", RuleBroken::key);
    }

    @Test
    void who_is_cited_is_told_and_a_citation_of_a_hidden_comment_disappears() {
        var office = setting.office();
        var id = setting.proposal(office);
        var commenter = given.person();
        var comment = setting.comment(office, id, commenter);
        var other = setting.comment(office, setting.proposal(office), commenter);
        me.actAs(office.first());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> prepare.save(id, PrepareAnswer.NO_DRAFT, says("Yes.", Set.of(other))))
                .returns("proposals-answers.cite.gone", RuleBroken::key);
        prepare.save(id, PrepareAnswer.NO_DRAFT, says("Yes.", Set.of(comment)));
        me.actAs(office.second());
        check.check(id, version(id));
        publish.now(office.tool(), List.of(id));
        assertThat(notices(commenter, "cited")).isOne();
        assertThat(takenUp.of(read.read(id))).extracting(CommentChoice::id).containsExactly(comment);
        setting.run("update contribution set state = 'HIDDEN' where id = ?1", comment);
        assertThat(takenUp.of(read.read(id))).isEmpty();
    }

    @Test
    void a_unit_is_reminded_once_of_each_step() throws InterruptedException {
        var office = setting.office();
        setting.proposal(office);
        given.space(
                office.tool().spaceId(),
                "answer_due",
                LocalDate.now(ZoneOffset.UTC).minusDays(3));
        var outcome = Race.of(6, as(office.second(), () -> {
            tick.fire(new Tick());
            return true;
        }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(notices(office.first(), "overdue")).isOne();
    }

    @Test
    void an_outsider_neither_reads_nor_prepares() {
        var office = setting.office();
        var id = setting.proposal(office);
        me.actAs(given.person());
        assertThatExceptionOfType(org.pendopo.shared.Forbidden.class)
                .isThrownBy(() -> prepare.save(id, PrepareAnswer.NO_DRAFT, says("Yes.", Set.of())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check.check(-5, 0));
    }

    private void checked(AnswerSetting.Office office, long id) {
        me.actAs(office.first());
        prepare.save(id, PrepareAnswer.NO_DRAFT, says("Yes.", Set.of()));
        me.actAs(office.second());
        check.check(id, version(id));
    }

    private long notices(long person, String kind) {
        return setting.count(
                "select count(*) from notice where person_id = ?1 and kind = 'proposals-answers.notice." + kind + "'",
                person);
    }

    private int version(long id) {
        return (int) setting.count("select version from answer_draft where proposal_id = ?1", id);
    }

    private static DraftText says(String reason, Set<Long> cites) {
        return new DraftText(ProposalStatus.ACCEPTED, reason, null, cites);
    }

    private <T> Callable<T> as(long person, Callable<T> work) {
        return setting.as(me, person, work);
    }
}
