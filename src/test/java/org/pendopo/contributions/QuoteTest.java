package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotes hold the quoted person's own words. */
class QuoteTest {
    @Test
    void what_was_quoted_itself_is_left_out() {
        var quote = Quote.of("Sari", "> **Dimas wrote:**\n>\n> old\n\nmine\nmore");
        assertThat(quote.text()).isEqualTo("mine\nmore");
        assertThat(quote.markdown("Sari wrote:")).isEqualTo("> **Sari wrote:**\n>\n> mine\n> more\n\n");
    }
}
