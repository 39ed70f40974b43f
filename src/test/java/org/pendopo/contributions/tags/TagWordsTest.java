package org.pendopo.contributions.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class TagWordsTest {
    @Test
    void capitals_blanks_and_signs_of_two_parts_make_no_difference() {
        assertThat(TagWords.of(" Sampah  Plastik, #Sungai,sampah-plastik,,Cafe\u0301 "))
                .containsExactly("sampah-plastik", "sungai", "caf\u00e9");
        assertThat(TagWords.of(null)).isEmpty();
        assertThat(TagWords.of(" , ,")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "<b>tag</b>", "a/b/c", "tag.tag", "\uD83D\uDE00\uD83D\uDE00", "100%"})
    void what_is_no_word_is_refused(String typed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TagWords.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "#", "--", "# -"})
    void a_new_name_that_is_none_is_asked_for(String typed) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> TagWords.one(typed))
                .returns("contributions-tags.missing", RuleBroken::key);
    }

    @Test
    void five_are_enough_and_forty_letters_too() {
        assertThat(TagWords.of("aa,bb,cc,dd,ee")).hasSize(5);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TagWords.of("aa,bb,cc,dd,ee,ff"));
        assertThat(TagWords.of("x".repeat(40))).hasSize(1);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TagWords.of("x".repeat(41)));
    }

    @Test
    void what_is_kept_stays_as_it_is() {
        for (var typed : new String[] {"Air Bersih", "STRA\u00dfE", "\u0130stanbul", "A_b", "--x y--"}) {
            var once = TagWords.normal(typed);
            assertThat(TagWords.normal(once)).isEqualTo(once);
        }
    }
}
