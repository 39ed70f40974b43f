package org.pendopo.proposals.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class TypedValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e400",
                "1e4",
                "0x10",
                "1.2.3",
                "12,34567",
                "--1",
                "1,000,000",
                "१२",
                "1234567890123456",
                "satu",
                "1.234.567.890.123.456"
            })
    void refuses_what_is_no_plain_number(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> TypedValue.number(typed, "here"))
                .returns("here", RuleBroken::field);
    }

    @Test
    void reads_numbers_as_people_write_them() {
        assertThat(TypedValue.number("1.250", "x")).isEqualByComparingTo("1250");
        assertThat(TypedValue.number("12,5", "x")).isEqualByComparingTo("12.5");
        assertThat(TypedValue.number("-3", "x")).isEqualByComparingTo("-3");
        assertThat(TypedValue.number("1.250.000,75", "x")).isEqualByComparingTo("1250000.75");
        assertThat(TypedValue.number("  ", "x")).isNull();
    }

    @Test
    void what_is_stored_is_read_back_as_the_same() {
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong() / 1_000_000, random.nextInt(5))
                    .setScale(4, RoundingMode.DOWN)
                    .remainder(new BigDecimal("1000000000"));
            var typed = TypedValue.asTyped(number);
            // Three decimals would look like thousands only with a point; a comma never does.
            assertThat(TypedValue.number(typed, "x")).as(typed).isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2027-02-29", "31-12-2026", "tomorrow", "0000-01-01", "9999-12-31", "2026-1-1"})
    void refuses_impossible_dates(String typed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TypedValue.date(typed, "here"));
    }

    @Test
    void reads_dates_and_texts() {
        assertThat(TypedValue.date(" 2028-02-29 ", "x")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(TypedValue.text(" a \r\n b ", "x")).isEqualTo("a \n b");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TypedValue.text("x".repeat(10_000), "x"));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        var plan = new FieldPlan(" ", "h".repeat(301), true, "one", "9", "1");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> plan.checked(FieldKind.NUMBER))
                .satisfies(broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .isEqualTo(List.of("label", "hint", "most")));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> plan.checked(FieldKind.CHOICE))
                .satisfies(broken ->
                        assertThat(broken.all()).extracting(RuleBroken::field).contains("choices"));
    }
}
