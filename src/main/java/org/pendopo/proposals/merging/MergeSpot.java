package org.pendopo.proposals.merging;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ProposalView;

/** A proposal as merging looks at it. */
record MergeSpot(
        long id,
        long spaceId,
        long toolId,
        String title,
        ContributionState state,
        @Nullable Long authorId,
        ProposalStatus status) {
    boolean isShown() {
        return state == ContributionState.PUBLISHED;
    }

    String address() {
        return ProposalView.address(id, title);
    }
}
