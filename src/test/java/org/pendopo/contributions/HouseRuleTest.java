package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;

/** The rules of the house have codes that stay and titles in every language. */
class HouseRuleTest {
    @ParameterizedTest
    @EnumSource
    void each_has_a_title(Language language) {
        assertThat(HouseRule.all()).isNotEmpty().allMatch(r -> !r.title(language)
                .isBlank());
    }

    @Test
    void codes_and_numbers_are_their_own_and_fit_the_database() {
        assertThat(HouseRule.all()).extracting(HouseRule::code).doesNotHaveDuplicates();
        assertThat(HouseRule.all()).extracting(HouseRule::number).doesNotHaveDuplicates();
        assertThat(HouseRule.all()).allMatch(r -> r.code().length() <= 20);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no such rule"})
    void others_are_refused_at_their_field(String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> HouseRule.of(code))
                .returns("rule", RuleBroken::field);
    }
}
