package org.pendopo.commitments;

import org.pendopo.proposals.ProposalView;

/** A proposal from which a commitment comes. */
public record SourceProposal(
        long id,
        String title,
        String language,
        int supports,
        String spaceSlug,
        String spaceTitle,
        String spaceLanguage) {
    public String address() {
        return ProposalView.address(id, title);
    }
}
