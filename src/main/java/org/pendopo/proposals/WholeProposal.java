package org.pendopo.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;

/** A proposal with all that stands beside it, as the database has it. */
record WholeProposal(
        Proposal proposal,
        ProposalTally tally,
        @Nullable OfficialAnswer answer,
        long spaceId,
        String title,
        ContributionState state,
        @Nullable Long authorId,
        @Nullable String category,
        @Nullable String territory,
        @Nullable String territoryAbove,
        ProposalPlace place,
        @Nullable String answeredBy,
        @Nullable String answeredFor,
        @Nullable Instant supportedAt,
        Instant stateAt,
        long amendments,
        long coauthors,
        long ownAnswers,
        long citations,
        long merged) {

    ProposalView view() {
        return new ProposalView(
                proposal.getId(),
                spaceId,
                proposal.getToolId(),
                title,
                state,
                authorId,
                proposal.details().categoryId(),
                category,
                proposal.details().territoryCode(),
                territory,
                territoryAbove,
                proposal.details().place(),
                proposal.details().cost(),
                proposal.getStatus(),
                proposal.source(),
                tally.getSupports(),
                tally.getComments(),
                amendments,
                coauthors,
                ownAnswers,
                citations,
                supportedAt != null,
                place,
                answer == null ? null : AnswerView.of(answer, answeredBy, answeredFor),
                state == ContributionState.WITHDRAWN ? stateAt : null,
                merged);
    }

    /** What others learn of one that its authors took back: where it stood, when it went, and the official answer. */
    ProposalView gone() {
        return new ProposalView(
                proposal.getId(),
                spaceId,
                proposal.getToolId(),
                "",
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proposal.getStatus(),
                SourceFacts.NONE,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                place,
                answer == null ? null : AnswerView.of(answer, answeredBy, answeredFor),
                stateAt,
                merged);
    }
}
