package org.pendopo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class ClockIT {
    @Inject
    Clock clock;

    @Inject
    Twice twice;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(ClockIT.class, Twice.class);
    }

    @Test
    void is_read_once_in_a_transaction() {
        assertThat(statements.of(() -> assertThat(twice.difference()).isZero())).isEqualTo(1);
    }

    @Test
    void can_be_moved_by_tests() {
        var before = twice.now();
        clock.shift(Duration.ofDays(3));
        assertThat(Duration.between(before, twice.now())).isGreaterThanOrEqualTo(Duration.ofDays(3));
        clock.shift(Duration.ZERO);
    }

    @UseCase
    public static class Twice {
        @Inject
        Clock clock;

        public Duration difference() {
            var first = clock.instant();
            return Duration.between(first, clock.instant());
        }

        public java.time.Instant now() {
            return clock.instant();
        }
    }
}
