package org.pendopo.proposals.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ProposalView;

/**
 * An answer in the making, as officials see it.
 *
 * @param version goes with the form, so that another official's work is not overwritten
 * @param ready whether it may be put into a publication
 * @param note what the checker wants to be changed
 * @param publishedAt when the publication is in which it stands; null if it is in none
 */
public record DraftView(
        long proposalId,
        int version,
        String title,
        ContributionState proposalState,
        DraftState state,
        boolean ready,
        ProposalStatus kind,
        String reason,
        String html,
        @Nullable Long unitId,
        @Nullable String unit,
        String writer,
        Instant writtenAt,
        @Nullable String checker,
        @Nullable Instant checkedAt,
        @Nullable String note,
        @Nullable String noted,
        @Nullable Long publicationId,
        @Nullable Instant publishedAt) {
    public String address() {
        return ProposalView.address(proposalId, title);
    }

    /** Whether everybody sees its proposal; else the publication leaves it out. */
    public boolean isShown() {
        return proposalState == ContributionState.PUBLISHED;
    }

    /** Whether the unit may put it into a publication now. */
    public boolean isChoosable() {
        return ready && publicationId == null && isShown();
    }
}
