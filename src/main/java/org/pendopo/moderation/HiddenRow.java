package org.pendopo.moderation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.HouseRule;

/**
 * A contribution that others do not see.
 *
 * @param threadTitle what it is about
 * @param excerpt the beginning of its text, without marks
 * @param at when it was hidden
 */
public record HiddenRow(
        long contributionId,
        ContributionKind kind,
        String author,
        @Nullable String threadTitle,
        String excerpt,
        String ruleCode,
        String reason,
        Instant at) {
    public String kindKey() {
        return "contributions.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public HouseRule rule() {
        return HouseRule.of(ruleCode);
    }
}
