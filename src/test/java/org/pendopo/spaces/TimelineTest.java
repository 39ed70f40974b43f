package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.spaces.Capability.COMMENT;
import static org.pendopo.spaces.Capability.SUPPORT;
import static org.pendopo.spaces.Capability.VOTE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PhaseView IDEAS = phase(1, -10, 0, COMMENT);
    private static final PhaseView LONG = phase(2, -5, 20, COMMENT, SUPPORT);
    private static final PhaseView SHORT = phase(3, -1, 3, SUPPORT);
    private static final PhaseView BALLOT = phase(4, 30, 40, VOTE);

    @Test
    void a_phase_is_open_from_its_opening_until_just_before_its_closing() {
        assertThat(SHORT.isOpenAt(SHORT.opensAt())).isTrue();
        assertThat(SHORT.isOpenAt(SHORT.opensAt().minusNanos(1))).isFalse();
        assertThat(SHORT.isOpenAt(SHORT.closesAt().minusNanos(1))).isTrue();
        assertThat(SHORT.isOpenAt(SHORT.closesAt())).isFalse();
    }

    @Test
    void phases_overlap_and_what_closes_first_is_named_first() {
        assertThat(timeline().current()).containsExactly(SHORT, LONG);
    }

    @Test
    void says_what_comes_next() {
        assertThat(timeline().next()).isEqualTo(BALLOT);
        assertThat(timeline().opensNext(VOTE)).contains(BALLOT.opensAt());
        assertThat(timeline().opensNext(COMMENT)).isEmpty();
        assertThat(Timeline.EMPTY.next()).isNull();
    }

    @Test
    void a_capability_is_open_in_any_phase_that_has_it() {
        assertThat(timeline().isOpen(COMMENT)).isTrue();
        assertThat(timeline().isOpen(VOTE)).isFalse();
        assertThat(timeline().plans(VOTE)).isTrue();
        assertThat(timeline().hasBegun(VOTE)).isFalse();
        assertThat(timeline().closedLast(COMMENT)).contains(IDEAS.closesAt());
    }

    @Test
    void counts_whole_days() {
        assertThat(timeline().daysLeft(SHORT)).isEqualTo(3);
        assertThat(timeline().daysLeft(IDEAS)).isZero();
        assertThat(timeline().isPast(IDEAS)).isTrue();
    }

    @Test
    void a_suspended_phase_allows_nothing_until_its_time_comes() {
        var until = NOW.plus(Duration.ofDays(2));
        var here = new Timeline(List.of(suspended(LONG, NOW, until)), NOW);
        assertThat(here.current()).isEmpty();
        assertThat(here.suspended()).hasSize(1);
        assertThat(here.isOpen(COMMENT)).isFalse();
        assertThat(here.suspending(COMMENT)).isNotNull();
        assertThat(here.opensNext(COMMENT)).contains(until);
        assertThat(new Timeline(here.phases(), until).isOpen(COMMENT)).isTrue();
        assertThat(new Timeline(here.phases(), NOW.minusNanos(1)).isOpen(COMMENT))
                .isTrue();
    }

    @Test
    void another_open_phase_allows_what_the_suspended_one_would() {
        var here = new Timeline(List.of(suspended(LONG, NOW, null), SHORT), NOW);
        assertThat(here.isOpen(SUPPORT)).isTrue();
        assertThat(here.suspending(SUPPORT)).isNull();
        assertThat(here.suspending(COMMENT)).isNotNull();
        assertThat(here.opensNext(COMMENT)).isEmpty();
    }

    @Test
    void a_coming_phase_opens_after_its_suspension() {
        var opens = BALLOT.opensAt();
        assertThat(new Timeline(List.of(suspended(BALLOT, NOW, opens.plusSeconds(5))), NOW).opensNext(VOTE))
                .contains(opens.plusSeconds(5));
        assertThat(new Timeline(List.of(suspended(BALLOT, NOW, opens.minusSeconds(5))), NOW).opensNext(VOTE))
                .contains(opens);
        assertThat(new Timeline(List.of(suspended(BALLOT, NOW, BALLOT.closesAt())), NOW).opensNext(VOTE))
                .isEmpty();
    }

    private static PhaseView suspended(PhaseView phase, Instant since, @Nullable Instant until) {
        return new PhaseView(
                phase.id(),
                0,
                phase.title(),
                "",
                phase.opensAt(),
                phase.closesAt(),
                phase.capabilities(),
                null,
                new Suspension(since, until, "A storm."));
    }

    private static Timeline timeline() {
        return new Timeline(List.of(IDEAS, LONG, SHORT, BALLOT), NOW);
    }

    private static PhaseView phase(long id, int opens, int closes, Capability... capabilities) {
        return new PhaseView(
                id,
                0,
                "Phase " + id,
                "",
                NOW.plus(Duration.ofDays(opens)),
                NOW.plus(Duration.ofDays(closes)),
                Set.of(capabilities));
    }
}
