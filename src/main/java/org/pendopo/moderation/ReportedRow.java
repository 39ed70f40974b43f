package org.pendopo.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;

/**
 * A contribution on which reports wait.
 *
 * @param threadTitle what it is about
 * @param excerpt the beginning of its text, without marks
 * @param reports how many wait
 * @param notes what the first reporters say
 */
public record ReportedRow(
        long contributionId,
        ContributionKind kind,
        String author,
        Instant at,
        @Nullable String threadTitle,
        String excerpt,
        String spaceSlug,
        String spaceTitle,
        long reports,
        List<ReportNote> notes) {
    public String kindKey() {
        return "contributions.kind." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
