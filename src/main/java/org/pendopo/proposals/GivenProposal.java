package org.pendopo.proposals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ImportedContribution;
import org.pendopo.proposals.fields.OwnAnswer;

/**
 * A proposal that was not typed into the form: from a file, or demo data.
 *
 * @param words title, text, author and time
 * @param place where in its territory, in words
 * @param source what its file states; {@link SourceFacts} with nothing in it otherwise
 * @param status where it stood, when no answer tells
 * @param own answers to the consultation's own questions, already checked
 */
public record GivenProposal(
        ImportedContribution words,
        @Nullable Long categoryId,
        @Nullable String territoryCode,
        @Nullable String place,
        @Nullable BigDecimal cost,
        SourceFacts source,
        ProposalStatus status,
        @Nullable Answer answer,
        List<OwnAnswer> own) {

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
