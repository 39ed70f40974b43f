package org.pendopo.moderation;

import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.contributions.HouseRule;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Adds reports that were made at another time. */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class BringInReports {
    @Inject
    Reports reports;

    /** It waits for a decision, like every other. */
    public void add(long contributionId, long reporter, HouseRule rule, String note, Instant at) {
        reports.add(contributionId, reporter, rule.code(), note, at);
    }
}
