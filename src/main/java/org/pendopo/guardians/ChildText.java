package org.pendopo.guardians;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;

/**
 * Something that a child wrote, as its guardian reads it: without the names of others.
 *
 * @param title of what the child began; null for what answers others, whose title is not the child's
 */
public record ChildText(
        long id,
        ContributionKind kind,
        @Nullable String title,
        String text,
        Instant at,
        long spaceId,
        String spaceTitle) {

    public String kindKey() {
        return "contributions.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    ChildText shown(Veil veil) {
        return new ChildText(
                id, kind, title == null ? null : veil.over(title), veil.overMarkdown(text), at, spaceId, spaceTitle);
    }
}
