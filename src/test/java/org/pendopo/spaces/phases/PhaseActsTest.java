package org.pendopo.spaces.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.Timeline;

class PhaseActsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:30Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Duration HOUR = Duration.ofHours(1);

    private final Phase phase = new Phase(1, plan(MONDAY, FRIDAY));

    @Test
    void the_first_end_stays_known_however_often_it_is_extended() {
        phase.extend(FRIDAY.plus(HOUR), "Rain.", 7, MONDAY);
        phase.extend(FRIDAY.plus(HOUR).plus(HOUR), "More rain.", 7, FRIDAY);
        assertThat(phase.getFirstClosesAt()).isEqualTo(FRIDAY);
        assertThat(phase.getClosesAt()).isEqualTo(FRIDAY.plus(HOUR).plus(HOUR));
    }

    @Test
    void it_is_never_made_shorter_nor_opened_again_nor_changed_without_a_reason() {
        refused("spaces-phases.extend.later", () -> phase.extend(FRIDAY, "Rain.", 7, MONDAY));
        refused("spaces.phase.moment", () -> phase.extend(null, "Rain.", 7, MONDAY));
        refused("spaces-phases.over", () -> phase.extend(FRIDAY.plus(HOUR), "Rain.", 7, FRIDAY));
        refused("spaces-phases.reason.empty", () -> phase.extend(FRIDAY.plus(HOUR), " \u200b ", 7, MONDAY));
        refused("spaces-phases.reason.long", () -> phase.suspend(null, "x".repeat(501), 7, MONDAY));
        refused("spaces-phases.until.past", () -> phase.suspend(MONDAY, "Rain.", 7, MONDAY));
        refused("spaces-phases.resume.open", () -> phase.resume(7, MONDAY));
        assertThat(phase.getClosesAt()).isEqualTo(FRIDAY);
        assertThat(phase.getFirstClosesAt()).isNull();
    }

    @Test
    void it_is_suspended_once_at_a_time() {
        phase.suspend(null, "Rain.", 7, MONDAY);
        refused("spaces-phases.suspended.already", () -> phase.suspend(null, "Rain.", 7, MONDAY.plus(HOUR)));
        phase.resume(7, MONDAY.plus(HOUR));
        phase.suspend(MONDAY.plus(HOUR).plus(HOUR), "Again.", 7, MONDAY.plus(HOUR));
        assertThat(phase.isSuspended(MONDAY.plus(HOUR).plus(HOUR))).isFalse();
    }

    @Test
    void the_dates_of_one_that_has_begun_are_no_plans_any_more() {
        var later = plan(MONDAY.plus(HOUR), FRIDAY.plus(HOUR));
        refused("spaces-phases.begun.opens", () -> phase.replan(later, MONDAY));
        phase.replan(later, MONDAY.minus(HOUR));
        assertThat(phase.getClosesAt()).isEqualTo(FRIDAY.plus(HOUR));
        // The form knows minutes; what it gives back unchanged is no change.
        phase.replan(plan(MONDAY.plus(HOUR).minusSeconds(30), FRIDAY.plus(HOUR).minusSeconds(30)), FRIDAY);
        assertThat(phase.getClosesAt()).isEqualTo(FRIDAY.plus(HOUR));
    }

    /** A model that keeps every stretch of suspension by itself, against what the phase says at every hour. */
    @RepeatedTest(200)
    void is_open_exactly_between_its_dates_and_outside_of_suspensions(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var stopped = new ArrayList<Instant[]>();
        var closes = FRIDAY;
        for (var now = MONDAY.minus(HOUR); now.isBefore(closes.plus(HOUR)); now = now.plus(HOUR)) {
            var at = now;
            var until = at.plus(Duration.ofHours(random.nextInt(-3, 12)));
            switch (random.nextInt(8)) {
                case 0 -> closes = attempt(() -> phase.extend(until, "Rain.", 7, at)) ? until : closes;
                case 1 -> stop(stopped, at, until);
                case 2 -> stop(stopped, at, null);
                case 3 -> resume(stopped, at);
                default -> {}
            }
            var inside = !at.isBefore(MONDAY) && at.isBefore(closes);
            assertThat(open(at)).as("at %s", at).isEqualTo(inside && !holds(stopped, at));
        }
        assertThat(phase.getClosesAt()).isEqualTo(closes);
    }

    private void stop(List<Instant[]> stopped, Instant at, @Nullable Instant until) {
        if (attempt(() -> phase.suspend(until, "Rain.", 7, at))) {
            assertThat(holds(stopped, at)).isFalse();
            stopped.add(new Instant[] {at, until == null ? Instant.MAX : until});
        }
    }

    private void resume(List<Instant[]> stopped, Instant at) {
        assertThat(attempt(() -> phase.resume(7, at))).isEqualTo(holds(stopped, at));
        stopped.forEach(s -> s[1] = s[1].isAfter(at) ? at : s[1]);
    }

    private static boolean holds(List<Instant[]> stopped, Instant at) {
        return stopped.stream().anyMatch(s -> !at.isBefore(s[0]) && at.isBefore(s[1]));
    }

    private boolean open(Instant at) {
        var view = new PhaseView(
                1,
                0,
                "Ideas",
                "",
                MONDAY,
                phase.getClosesAt(),
                Set.of(Capability.SUPPORT),
                phase.getFirstClosesAt(),
                phase.suspension());
        return new Timeline(List.of(view), at).isOpen(Capability.SUPPORT);
    }

    private static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act::run).returns(key, RuleBroken::key);
    }

    private static PhasePlan plan(Instant opens, Instant closes) {
        return new PhasePlan("Ideas", "", opens, closes, Set.of(Capability.SUPPORT));
    }
}
