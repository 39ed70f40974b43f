package org.pendopo.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalStatus;

/**
 * Answers that are in the making, and the comments that published ones take up, as the file answers.json tells. Proposals
 * go by their title, comments by who wrote them.
 *
 * @param secondCheck addresses of consultations in which a second official checks answers
 */
public record AnswersTold(List<String> secondCheck, List<DraftTold> drafts, List<CitedTold> cited) {

    /** One answer in the making. */
    public record DraftTold(
            String proposal,
            ProposalStatus kind,
            String reason,
            String by,
            String at,
            @Nullable String checkedBy,
            @Nullable String checkedAt,
            @Nullable String note,
            @Nullable String notedBy,
            @Nullable String scheduled,
            List<String> cites) {
        String state() {
            return checkedBy != null ? "CHECKED" : note != null ? "SENT_BACK" : "PREPARED";
        }
    }

    /** What a published answer takes up. */
    public record CitedTold(String proposal, List<String> comments) {}
}
