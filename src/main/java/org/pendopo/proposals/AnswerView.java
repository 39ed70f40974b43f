package org.pendopo.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An official answer as pages show it.
 *
 * @param version goes with the form, so that another official's answer is not overwritten
 * @param reason Markdown as typed
 * @param by the official's name; null when a file brought the answer in
 * @param organisation in whose name; null when none is known
 */
public record AnswerView(
        int version,
        ProposalStatus kind,
        String reason,
        String html,
        @Nullable String by,
        @Nullable String organisation,
        Instant at,
        @Nullable Instant editedAt) {
    static AnswerView of(OfficialAnswer answer, @Nullable String by, @Nullable String organisation) {
        return new AnswerView(
                answer.getVersion(),
                answer.getKind(),
                answer.getReason(),
                answer.getHtml(),
                by,
                organisation,
                answer.getAnsweredAt(),
                answer.getEditedAt());
    }

    /** Whether the proposal was changed after this answer, or its last correction, was given. */
    public boolean isBefore(@Nullable Instant edited) {
        return edited != null && edited.isAfter(editedAt == null ? at : editedAt);
    }

    /** Whether it refuses, which its box shows calmly instead of in the house colour. */
    public boolean isNo() {
        return kind == ProposalStatus.REJECTED || kind == ProposalStatus.OUT_OF_SCOPE;
    }
}
