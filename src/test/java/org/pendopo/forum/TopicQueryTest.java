package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TopicQueryTest {
    @Test
    void a_list_as_it_is_by_itself_needs_no_query() {
        assertThat(TopicQuery.first(TopicOrder.LATEST).address()).isEmpty();
    }

    @Test
    void everything_asked_for_stands_in_the_address() {
        var mark = new Mark(1, 1_795_430_400_123_456L, 812);
        var query = new TopicQuery(TopicOrder.OLDEST, " air  & tanah ", 4L, mark, true);
        assertThat(query.address()).isEqualTo("?sort=oldest&q=air+%26+tanah&category=4&newer=1.1795430400123456.812");
    }

    @Test
    void another_category_begins_its_list_anew() {
        var query = new TopicQuery(TopicOrder.LATEST, "air", 4L, new Mark(0, 5, 6), false);
        assertThat(query.of(7L).address()).isEqualTo("?q=air&category=7");
        assertThat(query.of(null).address()).isEqualTo("?q=air");
    }

    @Test
    void words_are_cut_to_what_a_title_can_hold() {
        assertThat(new TopicQuery(TopicOrder.LATEST, "a".repeat(100_000), null, null, false).words())
                .hasSize(TopicQuery.WORDS_MAX);
    }

    @Test
    void marks_are_read_as_they_are_written() {
        var mark = Mark.of(0, Instant.parse("2026-11-23T08:10:00.123456Z"), 812);
        assertThat(Mark.parse(mark.toString())).contains(mark);
        assertThat(mark.time()).isEqualTo(Instant.parse("2026-11-23T08:10:00.123456Z"));
    }

    @Test
    void what_is_no_mark_counts_as_none() {
        for (var text :
                new String[] {null, "", "812", "2.1.1", "0.1", "0.1.-1", "0.1.1 or 1=1", "0.9999999999999999999.1"}) {
            assertThat(Mark.parse(text)).isEmpty();
        }
    }

    @Test
    void marks_hold_the_widest_times_that_fit_their_form() {
        assertThat(Mark.parse("0.99999999999999999.1").orElseThrow().time())
                .isAfter(Instant.parse("5000-01-01T00:00:00Z"));
        assertThat(Mark.parse("0.-99999999999999999.1").orElseThrow().time()).isBefore(Instant.EPOCH);
    }

    @Test
    void orders_go_one_way_and_back() {
        assertThat(TopicOrder.LATEST.beyond(false)).contains("<");
        assertThat(TopicOrder.LATEST.beyond(true)).contains(">");
        assertThat(TopicOrder.OLDEST.beyond(false)).contains(">");
        assertThat(TopicOrder.OLDEST.orderBy(true)).contains("desc").doesNotContain("asc");
        assertThat(TopicOrder.of("oldest")).contains(TopicOrder.OLDEST);
        assertThat(TopicOrder.of("a.pinned; drop table")).isEmpty();
    }
}
