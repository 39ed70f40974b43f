package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000|5000",
                "5000.5|5000.5",
                "5000,5|5000.5",
                "5.000|5000",
                "5,000|5000",
                "5.000.000,50|5000000.50",
                "5,000,000.50|5000000.50",
                "Rp 5.000.000|5000000",
                "Rp5.000.000,-|5000000",
                "rp. 7.500|7500",
                "1 000 000,25|1000000.25",
                "1000 zł|1000",
                "0|0",
                "-5|-5",
                "0.01|0.01"
            })
    void amounts_are_read_as_people_write_them(String written, BigDecimal amount) {
        assertThat(Amounts.written(written)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3", "1,2,3", "5.000,000.1", "1e5", "NaN", "--1", "5 juta", "٥", "$ 5", "1/2"})
    void what_is_no_amount_is_refused(String written) {
        assertThat(Amounts.written(written)).isNull();
    }

    @Test
    void endless_numbers_cost_no_time() {
        assertThat(Amounts.plain("1e999999999")).isNull();
        assertThat(Amounts.plain("9".repeat(100_000))).isNull();
        assertThat(Amounts.written("9".repeat(100_000))).isNull();
        assertThat(Amounts.written("1" + " ".repeat(30) + "x")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T10:00:00Z, 2025-03-01T10:00:00Z",
        "2025-03-01T10:00:00.123+07:00, 2025-03-01T03:00:00.123Z",
        "2025-03-01T10:00:00, 2025-03-01T03:00:00Z",
        "2025-03-01 10:00, 2025-03-01T03:00:00Z",
        "2025-03-01, 2025-02-28T17:00:00Z",
        "1/3/2025, 2025-02-28T17:00:00Z",
        "01.03.2025, 2025-02-28T17:00:00Z",
        "01-03-2025 10:00:00, 2025-03-01T03:00:00Z",
        "1542406176584, 2018-11-16T22:09:36.584Z",
        "1542406176, 2018-11-16T22:09:36Z",
        "Mon Sep 09 14:29:16 PDT 2019, 2019-09-09T21:29:16Z"
    })
    void dates_are_read_as_files_write_them(String written, Instant instant) {
        assertThat(Dates.instant(written, Given.JAKARTA)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "31/02/2025", "12/25/2025", "2025", "2025-13-01", "0001-01-01", "9999-01-01T00:00:00Z"})
    void what_is_no_date_is_refused(String written) {
        assertThat(Dates.instant(written, Given.JAKARTA)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "polish, pl",
        "pl, pl",
        "PL, pl",
        "Indonesian, id",
        "bahasa, ",
        "inggris, en",
        "en-GB, en",
        "pt_BR, pt",
        "'', "
    })
    void languages_have_codes(String written, String code) {
        assertThat(Languages.code(written)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kata ", "panjangsekali", "😀", "👩‍👩‍👧‍👦", "é", "مرحبا ", "a\n"})
    void a_title_is_cut_where_it_hurts_least(String part) {
        for (int times = 1; times < 300; times++) {
            var title = Shortening.toTitle(part.repeat(times), ImportLimits.MAX_TITLE);
            assertThat(title)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(ImportLimits.MAX_TITLE)
                    .doesNotContain("\n");
            assertThat(title.codePoints().filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void every_kind_of_problem_has_a_key_of_its_own() {
        var keys = Arrays.stream(ProblemKind.values()).map(ProblemKind::key).toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.equals(key.toLowerCase(Locale.ROOT)));
        assertThat(ProblemKind.COST_RANGE.key()).isEqualTo("proposals-import.error.cost.range");
        assertThat(ProblemKind.BLANK.key()).isEqualTo("proposals-import.warning.blank");
    }

    @Test
    void arguments_are_short_and_on_one_line() {
        assertThat(Problems.shown("a\r\n\tb")).isEqualTo("a b");
        assertThat(Problems.shown("x" + "😀".repeat(1_000)))
                .hasSizeLessThanOrEqualTo(81)
                .endsWith("😀…");
    }
}
