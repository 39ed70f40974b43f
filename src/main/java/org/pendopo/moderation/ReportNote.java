package org.pendopo.moderation;

import java.time.Instant;
import org.pendopo.contributions.HouseRule;

/** What one reporter says; who it was is nobody's business. */
public record ReportNote(long contributionId, String ruleCode, String note, Instant at) {
    public HouseRule rule() {
        return HouseRule.of(ruleCode);
    }
}
