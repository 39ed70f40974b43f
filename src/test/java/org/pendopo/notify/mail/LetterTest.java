package org.pendopo.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.text.Language;

class LetterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void pauses_grow_and_end_at_six_hours() {
        assertThat(Letter.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Letter.pause(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Letter.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Letter.pause(12)).isEqualTo(Duration.ofHours(6));
        assertThat(Letter.pause(200)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_failure_waits_and_says_why() {
        var letter = letter();
        assertThat(letter.failed("451\r\nBcc: x", NOW)).isFalse();
        assertThat(letter.getState()).isEqualTo(LetterState.WAITING);
        assertThat(letter.getDueAt()).isAfter(NOW);
    }

    @Test
    void what_was_sent_keeps_no_words_and_stays_sent() {
        var letter = letter();
        letter.sent(NOW);
        assertThat(letter.arguments()).isEmpty();
        assertThat(letter.getPath()).isNull();
        letter.drop(NOW);
        assertThat(letter.failed("late", NOW)).isFalse();
        assertThat(letter.getState()).isEqualTo(LetterState.SENT);
    }

    @Test
    void what_was_given_up_or_dropped_keeps_no_words_either() {
        var dropped = letter();
        dropped.drop(NOW);
        assertThat(dropped.getPath()).isNull();
        assertThat(dropped.arguments()).isEmpty();
    }

    @Test
    void html_shows_words_as_they_are_and_holds_no_image() {
        var page = new LetterPage(
                Language.ID,
                "<b>\"Halo\" & {{address}} $1",
                "",
                "Buka",
                "https://example.org/x?a=1&b=2",
                "why",
                "stop",
                "/s");
        assertThat(page.html())
                .contains("&lt;b&gt;&quot;Halo&quot; &amp; {{address}} $1")
                .contains("href=\"https://example.org/x?a=1&amp;b=2\"")
                .doesNotContain("<img", "{{button}}", "{{end}}", "http://");
        assertThat(page.text())
                .contains("<b>\"Halo\"")
                .contains("https://example.org/x?a=1&b=2")
                .contains("stop\n/s");
    }

    private static Letter letter() {
        return new Letter(
                "<1@example.org>",
                new Prepared("a@example.org", Language.EN, "x.y", "/", List.of("one\ntwo", "three")),
                NOW);
    }
}
