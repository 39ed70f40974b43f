package org.pendopo.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the file that a proposal was imported from says of it. Facts of the source: none of them counts in the portal.
 *
 * @param externalId its number in the file, unique in the tool
 * @param statedVotes votes for it
 * @param statedAgainst votes against it
 * @param statedStatus what became of it there, in the source's words
 * @param statedDistrict the district that it names, where it is none of the consultation's
 * @param statedCoauthors who wrote it with its author, names separated by semicolons
 * @param statedSupports supports when it was exported
 * @param statedComments comments when it was exported
 * @param currency of its cost, ISO 4217; null for rupiah
 * @param language of its text, ISO 639-1, where it is none of the portal's languages
 * @param address where it stood
 * @param jobId the import that brought it in
 */
@Embeddable
public record SourceFacts(
        @Nullable String externalId,
        @Nullable Long statedVotes,
        @Nullable Long statedAgainst,
        @Nullable String statedStatus,
        @Nullable String statedDistrict,
        @Nullable String statedCoauthors,
        @Nullable Long statedSupports,
        @Nullable Long statedComments,
        @Nullable String currency,
        @Column(name = "source_language") @Nullable String language,
        @Column(name = "source_address") @Nullable String address,
        @Column(name = "import_job_id") @Nullable Long jobId) {
    /** What did not come from a file. */
    public static final SourceFacts NONE =
            new SourceFacts(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Key of the word for what became of it, where it is one that Pabulib files have; else null. */
    public @Nullable String resultKey() {
        return "selected".equals(statedStatus) || "not_selected".equals(statedStatus)
                ? "proposals.stated.status." + statedStatus
                : null;
    }
}
