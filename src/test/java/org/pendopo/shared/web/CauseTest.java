package org.pendopo.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pendopo.shared.RuleBroken;

class CauseTest {
    @ParameterizedTest
    @CsvSource({"space_company,spaces.company.alone", "space_lonely,spaces.company.group"})
    void the_database_s_word_on_company_is_a_rule_with_a_text(String constraint, String key) {
        var said = new SQLException("ERROR: violates check constraint \"" + constraint + "\"", "23514");
        assertThat(Cause.of(new IllegalStateException(said)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"space_company,23505", "other,23514"})
    void every_other_word_of_it_is_a_defect(String constraint, String state) {
        var said = new SQLException("ERROR: violates check constraint \"" + constraint + "\"", state);
        assertThat(Cause.of(new IllegalStateException(said))).isSameAs(said);
    }
}
