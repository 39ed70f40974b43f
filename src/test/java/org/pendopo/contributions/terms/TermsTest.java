package org.pendopo.contributions.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pendopo.contributions.PostNotes;
import org.pendopo.shared.RuleBroken;

class TermsTest {
    private static final Instant DUE = Instant.parse("2027-05-20T08:00:00Z");
    private static final Terms ANSWERS = new Terms(false, false, false, DUE, null, true);

    @Test
    void the_last_moment_is_in_time_and_the_next_is_late() {
        assertThat(ANSWERS.late(true, DUE)).isNull();
        assertThat(ANSWERS.late(true, DUE.plusMillis(1))).isEqualTo(Duration.ofMillis(1));
        assertThat(ANSWERS.late(false, DUE.plusSeconds(9)))
                .as("replies have no deadline")
                .isNull();
        assertThat(Terms.NONE.late(true, DUE)).isNull();
    }

    @Test
    void what_is_closed_takes_nothing_late() {
        ANSWERS.checkOpen(true, DUE);
        ANSWERS.checkOpen(false, DUE.plusSeconds(9));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ANSWERS.checkOpen(true, DUE.plusSeconds(9)))
                .returns("contributions-terms.closed", RuleBroken::key);
        new Terms(false, false, false, DUE, null, false).checkOpen(true, DUE.plusSeconds(9));
    }

    @ParameterizedTest
    @CsvSource({
        "1, minutes, 1",
        "59, minutes, 1",
        "3599, minutes, 59",
        "3600, hours, 1",
        "172799, hours, 47",
        "172800, days, 2",
        "999999, days, 11"
    })
    void lateness_is_told_in_words_of_the_day(long seconds, String unit, long amount) {
        var notes = new PostNotes(null, Duration.ofSeconds(seconds));
        assertThat(notes.lateKey()).isEqualTo("contributions-terms.late." + unit);
        assertThat(notes.lateAmount()).isEqualTo(amount);
    }

    @Test
    void names_are_settled_before_anybody_wrote() {
        var terms = new ThreadTerms(1);
        terms.become(new Terms(false, true, true, null, null, false), false);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> terms.become(Terms.NONE, true));
        terms.become(new Terms(true, true, false, null, null, false), true);
        assertThatExceptionOfType(RuleBroken.class)
                .as("that moderators do not know was promised")
                .isThrownBy(() -> terms.become(new Terms(true, true, true, null, null, false), true));
        assertThat(terms.terms().knownToModerators()).isFalse();
    }

    @Test
    void terms_make_sense_together() {
        refused(new Terms(false, false, false, DUE, DUE.minusSeconds(1), false), "contributions-terms.due.order");
        refused(new Terms(false, false, false, null, null, true), "contributions-terms.closed.without");
        refused(new Terms(false, false, true, null, null, false), "contributions-terms.known.without");
    }

    private static void refused(Terms wanted, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new ThreadTerms(1).become(wanted, false))
                .returns(key, RuleBroken::key);
    }
}
