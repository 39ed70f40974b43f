package org.pendopo.contributions;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/**
 * Something that a person wrote, in the list on the person's page.
 *
 * @param threadTitle of what it is, or of what it answers
 */
public record PersonText(
        long id, ContributionKind kind, @Nullable String threadTitle, String text, Instant at, String spaceTitle) {
    private static final int EXCERPT = 160;

    public String kindKey() {
        return "contributions.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public String excerpt() {
        return PlainText.shortened(Markdown.toText(text), EXCERPT);
    }
}
