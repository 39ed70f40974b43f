package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Markdown;

/**
 * What a contribution said from that moment on, until its next revision.
 *
 * @param number 1 is the first
 */
public record RevisionRow(int number, @Nullable String title, String text, Instant at) {
    public String html() {
        return Markdown.toHtml(text);
    }
}
