package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** What a commitment said stays to be read when it is changed, handed over, or loses what was never done. */
@ArquillianTest
class CommitmentHistoryIT {
    @Inject
    Given given;

    @Inject
    CommitmentSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    EditCommitment edit;

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
    BrowseCommitments browse;

    @Deployment
    static WebArchive war() {
        return Wars.with(CommitmentHistoryIT.class, CommitmentSetting.class, CommitmentSetting.Place.class);
    }

    @Test
    void a_changed_text_keeps_what_it_said_and_followers_are_told() {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var supporter = setting.supporter(proposal);
        var id = setting.commitment(place, proposal);
        assertThat(edit.edit(id, 0, typing("Ten lamps shine", place.unit()))).isTrue();
        assertThat(edit.edit(id, 1, typing("Ten lamps shine", place.unit()))).isTrue();
        var view = read.read(id);
        assertThat(view.row().title()).isEqualTo("Ten lamps shine");
        assertThat(view.editions()).singleElement().returns("Lamps shine", EditionView::title);
        assertThat(edit.edit(id, 1, typing("Ten lamps shine brightly", place.unit())))
                .isTrue();
        assertThat(told(supporter, "commitments.notice.changed"))
                .as("changes of one day are told once")
                .isOne();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> edit.edit(id, 1, new EditCommitment.Typing(" ", "x".repeat(20_001), -1L)))
                .satisfies(broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .containsExactly("title", "text", "unit"));
    }

    @Test
    void handed_to_another_unit_its_officials_keep_it_and_the_former_ones_no_more() {
        var place = setting.open();
        var other = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        me.actAs(other.official());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> edit.edit(id, 0, typing("Mine", other.unit())));
        me.actAs(place.official());
        assertThat(edit.edit(id, 0, typing("Lamps shine", other.unit()))).isTrue();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> change.start(id));
        assertThat(told(other.official(), "commitments.notice.handed"))
                .as("who owes it now")
                .isOne();
        me.actAs(other.official());
        change.start(id);
        assertThat(browse.browse(new CommitmentQuery(null, "unit-" + other.unit(), "", null, false))
                        .rows())
                .extracting(CommitmentRow::id)
                .containsExactly(id);
        assertThat(read.read(id).editions()).singleElement().returns("Unit " + place.unit(), EditionView::unit);
        change.stop(id, "No money.");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> edit.edit(id, 1, typing("Late", other.unit())));
    }

    @Test
    void of_many_who_change_it_at_once_one_wins_and_the_others_see_both() throws InterruptedException {
        var place = setting.open();
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        var number = new AtomicInteger();
        var outcome = Race.of(
                8,
                setting.as(
                        place.official(),
                        () -> edit.edit(id, 0, typing("Lamps " + number.incrementAndGet(), place.unit()))));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).containsOnlyOnce(true);
        assertThat(read.read(id).editions()).hasSize(1);
    }

    @Test
    void a_milestone_goes_before_it_is_done_and_its_dates_stay_told() {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var supporter = setting.supporter(proposal);
        var id = setting.commitment(place, proposal);
        var steps = read.read(id).milestones();
        var first = steps.getFirst();
        var second = steps.getLast();
        var later = second.due().plusDays(5).toString();
        move.move(id, second.id(), second.due().toString(), new MoveDate.Typing(later, "Rain."));
        milestones.done(id, first.id());
        milestones.undone(id, first.id());
        milestones.done(id, first.id());
        assertThat(told(supporter, "commitments.notice.milestone_done")).isOne();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> milestones.remove(id, first.id()))
                .returns("commitments.milestone.done_stays", RuleBroken::key);
        milestones.remove(id, second.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> milestones.done(id, second.id()));
        var view = read.read(id);
        assertThat(view.row().percent()).isEqualTo(100);
        assertThat(view.removed()).extracting(RemovedStep::title).containsExactly(second.title());
        assertThat(view.slips()).extracting(SlipView::milestone).containsExactly(second.title());
        milestones.add(id, second.title(), later);
        assertThat(read.read(id).milestones()).hasSize(2);
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> milestones.add(id, "Too late", yesterday))
                .returns("commitments.date.past", RuleBroken::key);
    }

    @Test
    void a_link_goes_but_the_last_one_stays() {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        var other = setting.proposal(place, "PARTLY");
        var id = setting.commitment(place, proposal);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> link.unlink(id, proposal))
                .returns("commitments.link.last", RuleBroken::key);
        link.link(id, String.valueOf(other));
        link.unlink(id, proposal);
        assertThat(read.of(proposal)).isEmpty();
        assertThat(read.read(id).proposals()).extracting(SourceProposal::id).containsExactly(other);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> link.unlink(id, other));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> milestones.remove(
                        id, read.read(id).milestones().getFirst().id()));
    }

    private static EditCommitment.Typing typing(String title, long unit) {
        return new EditCommitment.Typing(title, "All of them.", unit);
    }

    private long told(long person, String kind) {
        return setting.number("select count(*) from notice where person_id = " + person + " and kind = '" + kind + "'");
    }
}
