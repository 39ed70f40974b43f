package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposal on its way in or out. What may be null is never blank.
 *
 * @param line line of the file, from 1, where it begins; 0 on the way out
 * @param externalId its number in the system it comes from
 * @param title 1 to {@link ImportLimits#MAX_TITLE} characters
 * @param text 0 to {@link ImportLimits#MAX_TEXT} characters, Markdown
 * @param category its (first) category
 * @param districtCode code of its district in the portal that exported it
 * @param place where in its district, in words
 * @param cost amount without currency, exact, two decimals, 0 to {@link ImportLimits#MAX_COST}
 * @param currency of the cost, ISO 4217; null when nothing is said
 * @param statedVotes votes for it that its source states, 0 or more; a fact, never supports
 * @param statedAgainst votes against it that its source states
 * @param statedStatus what became of it at its source, in the words of the source
 * @param supports supports when it was exported; on import a fact, never supports
 * @param comments comments when it was exported
 * @param author who made it, as text: on import nobody of ours
 * @param coauthors who wrote it with its author, names separated by semicolons; on import nobody of ours
 * @param date when it was made
 * @param status as in the file, or as {@link ImportOptions#statuses()} spells it: never one that an answer gives, unless
 *     there is the answer
 * @param answerKind kind of the official answer, as in the file, or as {@link ImportOptions#answerKinds()} spells it
 * @param answerText reason of the official answer; null exactly when its kind is
 * @param answerDate when the official answer was given
 * @param language two-letter code of ISO 639-1
 * @param address where it stood when it was exported
 * @param own answers to the questions of the consultation's own, by the label of the question; none is blank
 */
public record ProposalRow(
        long line,
        @Nullable String externalId,
        String title,
        String text,
        @Nullable String category,
        @Nullable String district,
        @Nullable String districtCode,
        @Nullable String place,
        @Nullable BigDecimal cost,
        @Nullable String currency,
        @Nullable Long statedVotes,
        @Nullable Long statedAgainst,
        @Nullable String statedStatus,
        @Nullable Long supports,
        @Nullable Long comments,
        @Nullable String author,
        @Nullable String coauthors,
        @Nullable Instant date,
        @Nullable String status,
        @Nullable String answerKind,
        @Nullable String answerText,
        @Nullable Instant answerDate,
        @Nullable String language,
        @Nullable String address,
        Map<String, String> own) {
    public ProposalRow {
        own = Map.copyOf(own);
    }

    ProposalRow withStatedVotes(long votes) {
        return new ProposalRow(
                line,
                externalId,
                title,
                text,
                category,
                district,
                districtCode,
                place,
                cost,
                currency,
                votes,
                statedAgainst,
                statedStatus,
                supports,
                comments,
                author,
                coauthors,
                date,
                status,
                answerKind,
                answerText,
                answerDate,
                language,
                address,
                own);
    }
}
