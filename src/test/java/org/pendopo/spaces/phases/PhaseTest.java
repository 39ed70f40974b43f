package org.pendopo.spaces.phases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Capability;

class PhaseTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    @Test
    void needs_a_title_and_an_end_after_its_beginning() {
        assertThatCode(() -> new Phase(1, plan("Ideas", "", MONDAY, FRIDAY))).doesNotThrowAnyException();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(plan(" \n\t ", "", MONDAY, FRIDAY), "title", "spaces.phase.title.empty"),
                Arguments.of(plan("x".repeat(81), "", MONDAY, FRIDAY), "title", "spaces.phase.title.long"),
                Arguments.of(plan("\u0000\u202e", "", MONDAY, FRIDAY), "title", "spaces.phase.title.empty"),
                Arguments.of(
                        plan("a", "x".repeat(100_000), MONDAY, FRIDAY), "description", "spaces.phase.description.long"),
                Arguments.of(plan("a", "", FRIDAY, MONDAY), "closes", "spaces.phase.order"),
                Arguments.of(plan("a", "", MONDAY, MONDAY), "closes", "spaces.phase.order"),
                Arguments.of(plan("a", "", Instant.EPOCH, MONDAY), "opens", "spaces.phase.far"),
                Arguments.of(
                        plan("a", "", MONDAY, Instant.parse("9999-01-01T00:00:00Z")), "closes", "spaces.phase.far"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_at_its_field(PhasePlan plan, String field, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Phase(1, plan))
                .returns(key, RuleBroken::key)
                .returns(field, RuleBroken::field);
    }

    private static PhasePlan plan(String title, String description, Instant opens, Instant closes) {
        return new PhasePlan(title, description, opens, closes, Set.of(Capability.COMMENT));
    }
}
