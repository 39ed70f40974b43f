package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;

class PublicationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void its_time_is_some_time_ahead_and_not_beyond_all_plans() {
        var soon = NOW.plus(Duration.ofDays(700));
        assertThat(Publication.later(soon, NOW)).isEqualTo(soon);
        refused(null, "proposals-answers.publish.time");
        refused(NOW, "proposals-answers.publish.past");
        refused(NOW.plus(Duration.ofDays(800)), "proposals-answers.publish.far");
        refused(LocalDateTime.parse("+999999-01-01T00:00").toInstant(ZoneOffset.UTC), "proposals-answers.publish.far");
    }

    private static void refused(@Nullable Instant at, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Publication.later(at, NOW))
                .returns(key, RuleBroken::key)
                .returns("at", RuleBroken::field);
    }
}
