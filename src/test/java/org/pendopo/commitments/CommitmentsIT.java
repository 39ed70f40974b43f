package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class CommitmentsIT {
    @Inject
    Given given;

    @Inject
    CommitmentSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    MakeCommitment make;

    @Inject
    ReadCommitment read;

    @Inject
    ChangeCommitment change;

    @Inject
    KeepMilestones milestones;

    @Inject
    MoveDate move;

    @Inject
    LinkProposal link;

    @Inject
    RateCommitment rate;

    @Inject
    OpenProject open;

    @Deployment
    static WebArchive war() {
        return Wars.with(CommitmentsIT.class, CommitmentSetting.class, CommitmentSetting.Place.class);
    }

    @Test
    void co_authors_and_the_authors_of_what_was_merged_are_told_too() {
        var place = setting.open();
        var accepted = setting.proposal(place, "ACCEPTED");
        var part = setting.proposal(place, "WAITING");
        var author = given.person();
        var coauthor = given.person();
        setting.run("update contribution set state = 'MERGED', author_id = " + author + " where id = " + part);
        setting.run("insert into proposal_merge (id, from_id, into_id, merged_by, at, reason) values ("
                + "nextval('proposal_merge_seq'), " + part + ", " + accepted + ", " + place.manager()
                + ", now(), 'x')");
        setting.run(
                "insert into proposal_coauthor (proposal_id, person_id, state, place, asked_at, settled_at) values ("
                        + part + ", " + coauthor + ", 'CONFIRMED', 1, now(), now())");
        setting.commitment(place, accepted);
        assertThat(setting.number("select count(*) from notice where person_id in (" + author + ", " + coauthor
                        + ") and kind = 'commitments.notice.made'"))
                .isEqualTo(2);
    }

    @Test
    void it_comes_from_an_accepted_proposal_alone_and_its_supporters_are_told() {
        var place = setting.open();
        var accepted = setting.proposal(place, "PARTLY");
        var supporter = setting.supporter(accepted);
        var id = setting.commitment(place, accepted);
        assertThat(setting.number("select count(*) from notice where person_id = " + supporter
                        + " and kind = 'commitments.notice.made'"))
                .isOne();
        assertThat(read.read(id).proposals()).extracting(SourceProposal::id).containsExactly(accepted);
        assertThat(read.of(accepted)).extracting(CommitmentRow::id).containsExactly(id);
        for (var status : new String[] {"WAITING", "REJECTED", "OUT_OF_SCOPE"}) {
            var other = setting.proposal(place, status);
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> make.make(other, setting.typed(place, 3), UUID.randomUUID()))
                    .returns("commitments.not_accepted", RuleBroken::key);
        }
    }

    @Test
    void those_in_charge_and_officials_of_its_unit_keep_it_and_nobody_else() {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var id = setting.commitment(place, proposal);
        me.actAs(place.official());
        change.start(id);
        assertThat(CommitmentSetting.id(make.make(proposal, setting.typed(place, 5), UUID.randomUUID())))
                .isNotEqualTo(id);
        var elsewhere = setting.open();
        for (var person : new long[] {given.person(), elsewhere.official(), setting.supporter(proposal)}) {
            me.actAs(person);
            assertThat(read.read(id).keeping().allowed()).isFalse();
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> change.stop(id, "No."));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> make.make(proposal, setting.typed(place, 5), UUID.randomUUID()));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> milestones.add(id, "More", "2030-01-01"));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> move.move(id, null, "", new MoveDate.Typing("2030-01-01", "No.")));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> link.link(id, "1"));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> open.open(id, null));
        }
    }

    @Test
    void the_same_form_sent_by_many_promises_once() throws InterruptedException {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var key = UUID.randomUUID();
        var outcome =
                Race.of(12, setting.as(place.manager(), () -> make.make(proposal, setting.typed(place, 9, 3), key)));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).containsOnly(outcome.results().getFirst());
        assertThat(setting.number("select count(*) from commitment where space_id = " + place.space()))
                .isOne();
    }

    @Test
    void progress_follows_the_milestones_and_the_end_waits_for_the_last() {
        var place = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        var steps = read.read(id).milestones();
        milestones.done(id, steps.getFirst().id());
        assertThat(read.read(id).row().percent()).isEqualTo(50);
        assertThat(read.read(id).row().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> change.finish(id));
        milestones.done(id, steps.getLast().id());
        change.finish(id);
        assertThat(read.read(id).row().percent()).isEqualTo(100);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> milestones.undone(id, steps.getLast().id()));
        var other = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> milestones.done(other, steps.getFirst().id()));
    }

    @Test
    void of_two_officials_who_move_a_date_at_once_the_second_sees_both() throws InterruptedException {
        var place = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        var seen = read.read(id).row().due();
        var number = new AtomicInteger();
        var outcome = Race.of(8, setting.as(place.official(), () -> {
            var to = seen.plusDays(number.incrementAndGet());
            return move.move(id, null, seen.toString(), new MoveDate.Typing(to.toString(), "Rain."));
        }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).containsOnlyOnce(true);
        var view = read.read(id);
        assertThat(view.slips()).hasSize(1);
        assertThat(view.row().firstDue()).isEqualTo(seen);
        assertThat(view.row().due())
                .isAfter(seen)
                .isEqualTo(view.slips().getFirst().becomes());
    }

    @Test
    void a_slip_needs_a_reason_and_a_day_to_come() {
        var place = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        var step = read.read(id).milestones().getFirst();
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move.move(id, step.id(), step.due().toString(), new MoveDate.Typing(yesterday, " ")))
                .satisfies(
                        b -> assertThat(b.all()).extracting(RuleBroken::field).containsExactly("date", "reason"));
        var later = step.due().plusDays(5).toString();
        assertThat(move.move(id, step.id(), step.due().toString(), new MoveDate.Typing(later, "Rain.")))
                .isTrue();
        assertThat(read.read(id).milestones())
                .anyMatch(
                        m -> m.id() == step.id() && m.isMoved() && m.firstDue().equals(step.due()));
        var due = read.read(id).row().due().toString();
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> move.move(id, null, due, new MoveDate.Typing(tomorrow, "Sooner.")))
                .returns("commitments.date.steps", RuleBroken::key);
    }

    @Test
    void supporters_rate_once_and_may_change_it() throws InterruptedException {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var supporter = setting.supporter(proposal);
        me.actAs(place.manager());
        var id = CommitmentSetting.id(make.make(proposal, setting.typed(place, 9), UUID.randomUUID()));
        me.actAs(supporter);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> rate.rate(id, Satisfaction.FULLY));
        me.actAs(place.manager());
        change.finish(id);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> rate.rate(id, Satisfaction.FULLY));
        var outcome = Race.of(16, setting.as(supporter, () -> {
            rate.rate(id, Satisfaction.FULLY);
            return true;
        }));
        assertThat(outcome.failures()).isEmpty();
        me.actAs(supporter);
        rate.rate(id, Satisfaction.NOT);
        var view = read.read(id);
        assertThat(view.rated()).isOne();
        assertThat(view.mine()).isEqualTo(Satisfaction.NOT);
    }

    @Test
    void a_project_of_the_unit_is_opened_once_and_needs_no_approval() throws InterruptedException {
        var place = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        me.actAs(place.manager());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> open.open(id, null));
        var outcome = Race.of(8, setting.as(place.official(), () -> open.open(id, "For all.")));
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).hasSize(7).allMatch(RuleBroken.class::isInstance);
        assertThat(setting.number("select count(*) from space where approval = 'APPROVED' and kind = 'PROJECT'"
                        + " and organisation_id = " + place.unit()))
                .isOne();
        me.actAs(given.person());
        assertThat(read.read(id).projectSlug())
                .isEqualTo(outcome.results().getFirst().replace("/space/", ""));
    }
}
