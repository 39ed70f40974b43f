package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import org.pendopo.contributions.ContributionHome;
import org.pendopo.contributions.ContributionKind;

/** Where proposals and their comments are read. */
@ApplicationScoped
class ProposalHome implements ContributionHome {
    @Override
    public ContributionKind kind() {
        return ContributionKind.PROPOSAL;
    }

    @Override
    public String address(long rootId, String title) {
        return ProposalView.address(rootId, title);
    }

    @Override
    public String mergedAddress(long rootId) {
        return "/proposal/" + rootId + "/-/comments";
    }
}
