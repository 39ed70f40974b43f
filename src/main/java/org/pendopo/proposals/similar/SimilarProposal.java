package org.pendopo.proposals.similar;

import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ProposalView;

/** A proposal whose title is much like another. */
public record SimilarProposal(long id, String title, String language, int supports, ProposalStatus status) {
    public String address() {
        return ProposalView.address(id, title);
    }
}
