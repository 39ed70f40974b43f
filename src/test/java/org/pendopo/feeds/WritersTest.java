package org.pendopo.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our writers write, as well-kept readers of others read it. */
class WritersTest {
    private static final URI BASE = URI.create("https://pendopo.example.org");
    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");

    @ParameterizedTest
    @ValueSource(strings = {"Lampu & <b>gang</b>", "]]> \"quoted\" 'too'", "Air 🌊 naik", "a;b,c\\d", "é̀ \u202F Ü"})
    void a_title_comes_back_from_a_feed_as_it_was(String title) throws Exception {
        var entry = new Entry("topic/1", "/topic/1/x", title, "id", "R. W.", NOW, NOW, title, "<p>a &amp; b</p>");
        var feed =
                new Feed("space/1/topics", title, "id", "/space/x/forum", "/f.atom", "/f.atom?older=2", List.of(entry));
        var read = read(feed);
        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getTitle()).isEqualTo(title);
        assertThat(read.getUri()).isEqualTo("tag:pendopo.example.org,2026:space/1/topics");
        var first = read.getEntries().getFirst();
        assertThat(first.getTitle()).isEqualTo(title);
        assertThat(first.getUri()).isEqualTo("tag:pendopo.example.org,2026:topic/1");
        assertThat(first.getAuthor()).isEqualTo("R. W.");
        assertThat(first.getLink()).isEqualTo("https://pendopo.example.org/topic/1/x");
        assertThat(first.getContents().getFirst().getValue()).isEqualTo("<p>a &amp; b</p>");
        assertThat(first.getUpdatedDate()).isEqualTo(Date.from(NOW));
        assertThat(read.getLinks())
                .anyMatch(l -> "next".equals(l.getRel()) && l.getHref().endsWith("?older=2"));
    }

    @Test
    void what_no_xml_can_hold_is_left_out_and_an_empty_feed_is_one() throws Exception {
        var broken = new Feed("a", "x\u0000\u0007\uD800y", "en", "/", "/f", null, List.of());
        assertThat(read(broken).getTitle()).isEqualTo("xy");
    }

    @RepeatedTest(40)
    void an_event_comes_back_from_a_calendar_as_it_was(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = text(random);
        var events = List.of(
                CalendarEvent.day("answers-1", text, LocalDate.parse("2026-12-31"), "/space/x"),
                CalendarEvent.time("phase-2", text, NOW, NOW.plusSeconds(60), "/space/x"));
        var ics = IcsWriter.write(text, events, BASE, NOW);
        assertThat(ics.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(ics).endsWith("END:VCALENDAR\r\n");
        var calendar = Biweekly.parse(ics).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .hasSize(2)
                .allMatch(e -> text.equals(e.getSummary().getValue()));
        var whole = calendar.getEvents().getFirst();
        assertThat(whole.getDateStart().getValue().hasTime()).isFalse();
        assertThat(whole.getUid().getValue()).isEqualTo("answers-1@pendopo.example.org");
        var timed = calendar.getEvents().getLast();
        assertThat(timed.getDateStart().getValue().toInstant()).isEqualTo(NOW);
        assertThat(timed.getUrl().getValue()).isEqualTo("https://pendopo.example.org/space/x");
    }

    @Test
    void what_was_changed_says_so_and_what_does_not_take_place_too() {
        var event = CalendarEvent.time("phase-2", "Ideas", NOW, NOW.plusSeconds(60), "/space/x");
        var ics = IcsWriter.write("x", List.of(event.changed(new EventChange(2, NOW.plusSeconds(5), true))), BASE, NOW);
        var read = Biweekly.parse(ics).first().getEvents().getFirst();
        assertThat(Biweekly.parse(ics).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
        assertThat(read.getStatus().isCancelled()).isTrue();
        assertThat(read.getSequence().getValue()).isEqualTo(2);
        assertThat(read.getLastModified().getValue().toInstant()).isEqualTo(NOW.plusSeconds(5));
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW.plusSeconds(5));
    }

    private static String text(Random random) {
        var signs = new String[] {"a", "é", "界", "🌊", ";", ",", "\\", "\n", ":", "\"", " b", "n"};
        var text = new StringBuilder("x");
        var length = 1 + random.nextInt(200);
        for (var i = 0; i < length; i++) {
            text.append(signs[random.nextInt(signs.length)]);
        }
        return text.append("x").toString();
    }

    private static SyndFeed read(Feed feed) throws Exception {
        var bytes = AtomWriter.write(feed, BASE).getBytes(StandardCharsets.UTF_8);
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }
}
