package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

/** What may be said, and what is made of it. */
class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n", "\u0000\u0007"})
    void nothing_is_no_text(String nothing) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> text(nothing))
                .returns("contributions.text.empty", RuleBroken::key)
                .returns("text", RuleBroken::field);
    }

    @Test
    void a_title_is_one_line_of_at_most_200_characters() {
        assertThat(Wording.of(true, " Two\r\nlines ", "t", null, "id").title()).isEqualTo("Two lines");
        assertThat(Wording.of(true, "a".repeat(200), "t", null, "id").title()).hasSize(200);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Wording.of(true, "a".repeat(201), "t", null, "id"))
                .returns("contributions.title.long", RuleBroken::key)
                .returns("title", RuleBroken::field)
                .satisfies(e -> assertThat(e.arguments()).containsExactly(200, 201));
    }

    @Test
    void replies_have_no_title_whatever_was_sent() {
        assertThat(Wording.of(false, "smuggled", "t", null, "id").title()).isNull();
    }

    @Test
    void lengths_count_characters_as_people_do_not_halves_of_emoji() {
        assertThat(text("😀".repeat(20_000)).text()).hasSize(40_000);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> text("😀".repeat(20_001)))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(20_000, 20_001));
    }

    @Test
    void one_hundred_thousand_characters_are_refused_with_their_number() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> text("a".repeat(100_000)))
                .returns("contributions.text.long", RuleBroken::key)
                .satisfies(e -> assertThat(e.arguments()).containsExactly(20_000, 100_000));
    }

    @Test
    void right_to_left_and_emoji_stay_and_control_characters_go() {
        assertThat(text("مرحبا بالعالم 👩‍👩‍👧 \u0001x\u0008").text()).isEqualTo("مرحبا بالعالم 👩‍👩‍👧 x");
    }

    @Test
    void scripts_and_expressions_print_themselves() {
        var html = text("<script>alert(1)</script> #{7*7} ${7*7}").html();
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").contains("{7*7}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil></iframe>"
            })
    void nothing_runs(String markdown) {
        var html = text(markdown).html();
        assertThat(html).doesNotContainIgnoringCase("href=\"javascript").doesNotContainIgnoringCase("href=\"data");
        assertThat(html).doesNotContain("<img").doesNotContain("<svg").doesNotContain("<iframe");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "[", "![", "(", "`", "~~", "1. ", "\\", "_", "<b>"})
    void deep_nesting_ends_soon(String mark) {
        var text = mark.repeat(20_000 / mark.length());
        var started = System.nanoTime();
        Wording.of(false, null, text, null, "id");
        assertThat(System.nanoTime() - started)
                .as("20,000 characters of %s", mark)
                .isLessThan(10_000_000_000L);
    }

    private static Wording text(String typed) {
        return Wording.of(false, null, typed, null, "id");
    }
}
