package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one account may write. */
class PaceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void whoever_wrote_little_need_not_wait() {
        assertThat(Pace.wait(List.of(), NOW)).isEmpty();
        assertThat(Pace.wait(every(Duration.ofSeconds(1), Pace.A_MINUTE - 1), NOW))
                .isEmpty();
    }

    @Test
    void a_full_minute_waits_until_its_first_one_is_a_minute_old() {
        assertThat(Pace.wait(every(Duration.ofSeconds(1), Pace.A_MINUTE), NOW))
                .contains(Duration.ofSeconds(60 - Pace.A_MINUTE));
    }

    @Test
    void a_full_hour_waits_until_its_first_one_is_an_hour_old() {
        var spread = every(Duration.ofSeconds(10), Pace.AN_HOUR);
        assertThat(Pace.wait(spread, NOW)).contains(Duration.ofSeconds(3600 - 10L * Pace.AN_HOUR));
    }

    @Test
    void what_is_long_ago_counts_no_more() {
        var old = every(Duration.ofSeconds(1), Pace.A_MINUTE).stream()
                .map(t -> t.minus(Duration.ofMinutes(2)))
                .toList();
        assertThat(Pace.wait(old, NOW)).isEmpty();
    }

    private static List<Instant> every(Duration gap, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> NOW.minus(gap.multipliedBy(n)))
                .toList();
    }
}
