package org.pendopo.proposals;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ImportedContribution;

/**
 * A proposal that was not typed into the form: from a file, or demo data.
 *
 * @param words title, text, author and time
 * @param source what its file states; {@link SourceFacts} with nothing in it otherwise
 * @param status where it stood, when no answer tells
 */
public record GivenProposal(
        ImportedContribution words,
        @Nullable Long categoryId,
        @Nullable String territoryCode,
        @Nullable BigDecimal cost,
        SourceFacts source,
        ProposalStatus status,
        @Nullable Answer answer) {

    /**
     * The official answer that it got.
     *
     * @param by who gave it; null if nobody of ours
     */
    public record Answer(
            ProposalStatus kind,
            String reason,
            @Nullable Long by,
            @Nullable Long organisationId,
            Instant at) {}
}
