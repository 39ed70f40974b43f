package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalQueryTest {
    @Test
    void a_list_as_it_is_by_itself_has_nothing_in_its_address() {
        assertThat(ProposalQuery.first(ProposalOrder.NEWEST).address()).isEmpty();
    }

    @Test
    void everything_chosen_stands_in_the_address() {
        var query = new ProposalQuery(
                ProposalOrder.RANDOM, 123L, "jalan & air", 7L, "33.99.01", ProposalStatus.OUT_OF_SCOPE, null, false);
        assertThat(query.at(new Mark(-5, 9), true).address())
                .isEqualTo("?sort=random&seed=123&q=jalan+%26+air&category=7&territory=33.99.01&status=out_of_scope"
                        + "&newer=-5.9");
        assertThat(query.at(new Mark(-5, 9), false).address()).endsWith("&older=-5.9");
    }

    @Test
    void only_the_random_order_keeps_a_seed() {
        var query = new ProposalQuery(ProposalOrder.SUPPORTED, 5L, "", null, "", null, null, false);
        assertThat(query.address()).isEqualTo("?sort=supported");
        assertThat(query.shuffled(8).address()).isEqualTo("?sort=random&seed=8");
    }

    @Test
    void words_are_one_short_line() {
        var query = new ProposalQuery(
                ProposalOrder.NEWEST, null, " a\n\tb\u0000 " + "x".repeat(100_000), null, "", null, null, false);
        assertThat(query.words()).startsWith("a b").hasSizeLessThanOrEqualTo(100);
        assertThat(query.isFiltered()).isTrue();
    }

    @Test
    void marks_read_back_as_written() {
        var random = new Random(3);
        for (var i = 0; i < 10_000; i++) {
            var mark = new Mark(random.nextLong(), random.nextLong(1_000_000_000_000_000_000L));
            assertThat(Mark.parse(mark.toString())).contains(mark);
        }
        var now = Instant.parse("2026-11-22T10:15:30.123456Z");
        assertThat(Mark.of(now, 1).time()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1",
                "1.",
                ".1",
                "1.-1",
                "a.1",
                "1.1.1",
                "99999999999999999999.1",
                "1 .1",
                "9999999999999999999.1"
            })
    void what_is_no_mark_is_none(String text) {
        assertThat(Mark.parse(text)).isEmpty();
    }

    @Test
    void a_time_far_away_stays_within_what_the_database_holds() {
        assertThat(new Mark(Long.MAX_VALUE, 1).time()).isBefore(Instant.parse("+10000-01-01T00:00:00Z"));
        assertThat(new Mark(Long.MIN_VALUE, 1).time()).isAfter(Instant.parse("0001-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(ProposalOrder.class)
    void every_order_is_found_by_its_code(ProposalOrder order) {
        assertThat(ProposalOrder.of(order.code())).contains(order);
        assertThat(ProposalOrder.of(order.name())).isEmpty();
    }
}
