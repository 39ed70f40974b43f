package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class CommitmentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @RepeatedTest(50)
    void whatever_officials_press_in_whatever_order_the_states_and_the_progress_hold(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var commitment = promise("2026-12-01");
        var steps = new ArrayList<Milestone>();
        for (var i = 0; i < 200; i++) {
            var before = commitment.getState();
            var share = share(steps);
            try {
                press(random.nextInt(6), random, commitment, steps, share);
            } catch (RuleBroken refused) {
                assertThat(commitment.getState()).isEqualTo(before);
            }
            var now = share(steps);
            var percent = now.percent(commitment.getState());
            assertThat(percent).isBetween(0, 100);
            if (!steps.isEmpty()) {
                assertThat(percent == 100).isEqualTo(now.done() == now.total());
            }
            assertThat(commitment.getState() == CommitmentState.STOPPED).isEqualTo(commitment.getStopReason() != null);
            assertThat(commitment.getState() != CommitmentState.DONE || now.done() == now.total())
                    .isTrue();
            assertThat(commitment.getFirstDue()).isEqualTo("2026-12-01");
        }
    }

    private static void press(int what, Random random, Commitment commitment, List<Milestone> steps, Share share) {
        switch (what) {
            case 0 -> commitment.start(NOW);
            case 1 -> commitment.finish(share, NOW);
            case 2 -> commitment.stop("Because.", NOW);
            case 3 -> commitment.move(TODAY.plusDays(random.nextInt(100)));
            case 4 -> {
                commitment.requireOpen();
                if (steps.size() < 5) {
                    steps.add(new Milestone(1, new Step("Step " + steps.size(), TODAY)));
                }
            }
            default -> {
                commitment.requireOpen();
                if (!steps.isEmpty()) {
                    var step = steps.get(random.nextInt(steps.size()));
                    if (random.nextBoolean()) {
                        step.done(NOW);
                    } else {
                        step.undone();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CommitmentState.class)
    void without_milestones_it_is_all_or_nothing(CommitmentState state) {
        assertThat(new Share(0, 0).percent(state)).isEqualTo(state == CommitmentState.DONE ? 100 : 0);
    }

    @Test
    void a_hundred_per_cent_means_that_nothing_is_left() {
        assertThat(new Share(299, 300).percent(CommitmentState.ACTIVE)).isEqualTo(99);
        assertThat(new Share(1, 3).percent(CommitmentState.STOPPED)).isEqualTo(33);
    }

    @Test
    void it_is_not_done_while_a_milestone_is_left() {
        var commitment = promise("2026-12-01");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> commitment.finish(new Share(1, 2), NOW))
                .returns("commitments.finish.open", RuleBroken::key);
    }

    @Test
    void a_project_is_opened_once() {
        var commitment = promise("2026-12-01");
        commitment.open(7);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> commitment.open(8))
                .returns("commitments.project.once", RuleBroken::key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "1999-01-01", "2126-01-01", "yesterday", "", "2026-02-30"})
    void no_date_is_promised_that_is_over_or_none(String due) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> promise(due))
                .returns("due", RuleBroken::field);
    }

    @Test
    void a_milestone_in_the_past_or_after_the_end_is_refused_with_all_else_that_is_wrong() {
        var steps = List.of(
                new TypedStep(1, "Past", "2026-11-22"),
                new TypedStep(2, "Late", "2027-01-01"),
                new TypedStep(3, "", "2026-11-30"));
        var typed = new TypedPromise("", null, null, "2026-12-01", steps);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Promise.of(typed, "en", TODAY))
                .satisfies(broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .containsExactly("title", "unit", "date1", "date2", "step3"));
    }

    @Test
    void a_mark_in_an_address_comes_back_as_it_was_and_others_are_none() {
        var mark = new DueMark(true, TODAY, 42);
        assertThat(DueMark.parse(mark.toString())).contains(mark);
        assertThat(List.of("", "2.2026-11-23.1", "1.2026-13-01.1", "1.2026-11-23.", "x"))
                .allMatch(text -> DueMark.parse(text).isEmpty());
    }

    private static Commitment promise(String due) {
        var typed = new TypedPromise("Lamps shine", "All of them.", 3L, due, List.of());
        return new Commitment(1, Promise.of(typed, "en", TODAY), new UUID(1, 2), 5, NOW);
    }

    private static Share share(List<Milestone> steps) {
        return new Share(steps.stream().filter(s -> s.getDoneAt() != null).count(), steps.size());
    }
}
