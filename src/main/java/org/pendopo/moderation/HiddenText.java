package org.pendopo.moderation;

import java.time.Instant;

/** A hidden contribution with why it is hidden. */
record HiddenText(ReportedText text, String rule, String reason, Instant hiddenAt) {
    HiddenRow row(boolean inClass) {
        return new HiddenRow(
                text.id(),
                text.kind(),
                text.author(inClass),
                text.threadTitle(),
                text.excerpt(),
                rule,
                reason,
                hiddenAt);
    }
}
