package org.pendopo.proposals;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;

/** Where a proposal stands and whether everybody sees it. */
public record ProposalSpot(
        long id,
        long spaceId,
        long toolId,
        String title,
        ContributionState state,
        @Nullable Long authorId) {
    public boolean isShown() {
        return state == ContributionState.PUBLISHED;
    }
}
