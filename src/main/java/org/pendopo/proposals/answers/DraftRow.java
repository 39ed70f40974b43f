package org.pendopo.proposals.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;

/** An answer in the making with what stands beside it, as the database has it. */
record DraftRow(
        AnswerDraft draft,
        String title,
        ContributionState proposalState,
        long toolId,
        String writer,
        @Nullable String checker,
        @Nullable String noted,
        @Nullable String unit,
        @Nullable Instant publishedAt) {

    /** @param checkNeeded whether answers of its consultation are checked */
    DraftView view(boolean checkNeeded) {
        var text = draft.text();
        return new DraftView(
                draft.getProposalId(),
                draft.getVersion(),
                title,
                proposalState,
                draft.getState(),
                draft.isReady(checkNeeded),
                text.kind(),
                text.reason(),
                text.html(),
                draft.getOrganisationId(),
                unit,
                writer,
                draft.getWrittenAt(),
                checker,
                draft.getCheckedAt(),
                draft.getNote(),
                noted,
                draft.getPublicationId(),
                publishedAt);
    }
}
