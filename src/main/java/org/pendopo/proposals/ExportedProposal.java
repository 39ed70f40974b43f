package org.pendopo.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;
import org.pendopo.proposals.exchange.ProposalRow;

/** A proposal on its way into a file. */
record ExportedProposal(
        Proposal proposal,
        int supports,
        int comments,
        String title,
        String text,
        String language,
        Instant at,
        @Nullable String authorLabel,
        @Nullable String authorName,
        @Nullable AgeBand authorAge,
        @Nullable String category,
        @Nullable String territory,
        @Nullable ProposalStatus answerKind,
        @Nullable String answerReason,
        @Nullable Instant answeredAt) {

    /**
     * What a file stated and nobody has yet added to stays as stated, so that an import of an export exports as the same.
     *
     * @param base where the portal is, without a slash at the end
     */
    ProposalRow row(String base) {
        var source = proposal.source();
        var id = source.externalId();
        var address = source.address();
        var ownLanguage = source.language();
        return new ProposalRow(
                0,
                id == null ? Long.toString(proposal.getId()) : id,
                title,
                text,
                category,
                territory == null ? source.statedDistrict() : territory,
                proposal.details().territoryCode(),
                proposal.details().cost(),
                source.currency(),
                source.statedVotes(),
                source.statedAgainst(),
                source.statedStatus(),
                count(supports, source.statedSupports()),
                count(comments, source.statedComments()),
                author(),
                at,
                proposal.getStatus().code(),
                answerKind == null ? null : answerKind.code(),
                answerReason,
                answeredAt,
                ownLanguage == null ? language : ownLanguage,
                address == null ? base + ProposalView.address(proposal.getId(), title) : address);
    }

    private static Long count(int own, @Nullable Long stated) {
        return own > 0 || stated == null ? Long.valueOf(own) : stated;
    }

    private @Nullable String author() {
        return authorName == null || authorAge == null
                ? authorLabel
                : PersonNames.displayName(authorName, authorAge, false);
    }
}
