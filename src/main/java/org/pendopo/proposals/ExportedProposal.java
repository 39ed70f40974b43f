package org.pendopo.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        @Nullable Instant answeredAt,
        @Nullable Long intoId,
        @Nullable String intoExternalId) {

    /** What stands as the number of the proposal of which it is part; empty if it is part of none. */
    String mergedInto() {
        return intoId == null ? "" : intoExternalId == null ? Long.toString(intoId) : intoExternalId;
    }

    /**
     * What a file stated and nobody has yet added to stays as stated, so that an import of an export exports as the same.
     *
     * @param coauthors names of the confirmed ones
     * @param own answers to the consultation's own questions
     * @param base where the portal is, without a slash at the end
     */
    ProposalRow row(List<String> coauthors, Map<String, String> own, String base) {
        var source = proposal.source();
        return new ProposalRow(
                0,
                or(source.externalId(), Long.toString(proposal.getId())),
                title,
                text,
                category,
                territory == null ? source.statedDistrict() : territory,
                proposal.details().territoryCode(),
                proposal.details().place(),
                proposal.details().cost(),
                source.currency(),
                source.statedVotes(),
                source.statedAgainst(),
                source.statedStatus(),
                count(supports, source.statedSupports()),
                count(comments, source.statedComments()),
                author(),
                coauthors.isEmpty() ? source.statedCoauthors() : String.join("; ", coauthors),
                at,
                proposal.getStatus().code(),
                answerKind == null ? null : answerKind.code(),
                answerReason,
                answeredAt,
                or(source.language(), language),
                or(source.address(), base + ProposalView.address(proposal.getId(), title)),
                own);
    }

    private static String or(@Nullable String stated, String own) {
        return stated == null ? own : stated;
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
