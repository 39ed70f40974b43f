package org.pendopo.proposals.answers;

import org.pendopo.proposals.ProposalView;

/** What a publication did with the answer to one proposal. */
public record ResultRow(long publicationId, long proposalId, String title, Outcome outcome) {
    public String address() {
        return ProposalView.address(proposalId, title);
    }
}
