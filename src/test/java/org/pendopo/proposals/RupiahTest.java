package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class RupiahTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "350.000.000      | 350000000.00",
                "350000000        | 350000000.00",
                "Rp 350.000.000   | 350000000.00",
                "Rp350.000.000,00 | 350000000.00",
                "rp. 350 000 000  | 350000000.00",
                "IDR 350,000,000  | 350000000.00",
                "Rp 5.000,-       | 5000.00",
                "12,5             | 12.50",
                "1.234,56         | 1234.56",
                "1,234.56         | 1234.56",
                "0                | 0.00",
                "9.999.999.999.999,99 | 9999999999999.99",
            })
    void reads_amounts_as_people_type_them(String typed, BigDecimal amount) {
        assertThat(Rupiah.typed(typed)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiga ratus juta",
                "-5",
                "1.5",
                "350.00",
                "35.0000",
                "1,2345",
                "1.234.56",
                "Rp",
                "1e9",
                "٣٥٠",
                "5 juta",
                "NaN",
                "<script>",
                "#{7*7}",
                "1.000,000",
                "🙂"
            })
    void refuses_at_the_field_what_is_no_amount(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Rupiah.typed(typed))
                .returns("proposals.cost.form", RuleBroken::key)
                .returns("cost", RuleBroken::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.000.000.000.000", "99999999999999999999999999999999999999999999999999999999"})
    void refuses_at_the_field_what_is_too_much(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Rupiah.typed(typed))
                .returns("proposals.cost.range", RuleBroken::key)
                .returns("cost", RuleBroken::field);
    }

    @Test
    void nothing_typed_is_no_amount() {
        assertThat(Rupiah.typed(null)).isNull();
        assertThat(Rupiah.typed(" \t ")).isNull();
    }

    @Test
    void a_hundred_thousand_characters_are_refused_quickly() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Rupiah.typed("1".repeat(100_000)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Rupiah.typed("1.".repeat(50_000)));
    }

    @Test
    void what_the_form_shows_reads_back_as_the_same() {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var cents = random.nextLong(1_000_000_000_000_000L) >> random.nextInt(50);
            var amount = BigDecimal.valueOf(cents, 2);
            assertThat(Rupiah.typed(Rupiah.asTyped(amount))).isEqualTo(amount);
        }
        assertThat(Rupiah.asTyped(new BigDecimal("350000000.00"))).isEqualTo("350.000.000");
    }
}
