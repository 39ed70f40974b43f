package org.pendopo.proposals;

import java.time.Instant;
import org.pendopo.shared.text.Markdown;

/**
 * What an official answer said from that moment on, until it was corrected.
 *
 * @param number 1 is the first
 */
public record EarlierAnswer(int number, ProposalStatus kind, String reason, Instant at) {
    public String html() {
        return Markdown.toHtml(reason);
    }
}
