package org.pendopo.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.HouseRule;

/**
 * What became of somebody's own report.
 *
 * @param outcome null while it is with the moderators
 * @param decision the moderators' reason
 */
public record OwnReport(
        String ruleCode,
        Instant at,
        @Nullable Outcome outcome,
        String decision,
        @Nullable Instant decidedAt) {
    public HouseRule rule() {
        return HouseRule.of(ruleCode);
    }
}
