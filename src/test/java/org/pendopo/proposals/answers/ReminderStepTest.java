package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStepTest {
    @ParameterizedTest
    @CsvSource({"14, 14", "13, 14", "8, 14", "7, 7", "2, 7", "1, 1", "-1, -1", "-7, -1", "-8, -2", "-15, -3"})
    void each_day_belongs_to_a_step(long daysLeft, int step) {
        assertThat(ReminderStep.of(daysLeft)).hasValue(step);
    }

    @ParameterizedTest
    @CsvSource({"15", "300", "0"})
    void far_ahead_and_on_the_day_nobody_is_reminded(long daysLeft) {
        assertThat(ReminderStep.of(daysLeft)).isEmpty();
    }

    @Test
    void from_day_to_day_each_step_begins_on_its_own_day_and_weeks_last_seven() {
        var begins = LongStream.rangeClosed(-100, 15)
                .filter(left -> !ReminderStep.of(left).equals(ReminderStep.of(left + 1)))
                .filter(left -> ReminderStep.of(left).isPresent())
                .toArray();
        assertThat(begins).contains(14, 7, 1, -1, -8, -15, -22).doesNotContain(-2, -7, 3, 10);
        assertThat(ReminderStep.of(0)).isEqualTo(OptionalInt.empty());
    }
}
