package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * Whether its author can bring back what they took back.
 *
 * @param until null where no date ends it
 * @param refusal key of the sentence that says why it cannot come back; null where nothing stands against it
 */
public record WayBack(@Nullable Instant until, @Nullable String refusal) {
    public static final WayBack ALWAYS = new WayBack(null, null);

    /** @param since when it was or would be taken back */
    static WayBack of(Iterable<ContributionHome> homes, Contribution said, Instant since) {
        for (var home : homes) {
            if (home.kind() == said.getKind()) {
                return home.wayBack(said.getId(), since);
            }
        }
        return ALWAYS;
    }

    public boolean isOpen(Instant now) {
        return refusal == null && (until == null || now.isBefore(until));
    }

    /** @throws RuleBroken if it stays taken back */
    void check(Instant now) {
        if (refusal != null) {
            throw new RuleBroken(refusal);
        }
        RuleBroken.unless(isOpen(now), "contributions.restore.late");
    }
}
