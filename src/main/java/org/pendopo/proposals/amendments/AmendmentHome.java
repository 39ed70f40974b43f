package org.pendopo.proposals.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import org.pendopo.contributions.ContributionHome;
import org.pendopo.contributions.ContributionKind;

/** Where amendments are read. */
@ApplicationScoped
class AmendmentHome implements ContributionHome {
    @Override
    public ContributionKind kind() {
        return ContributionKind.AMENDMENT;
    }

    @Override
    public String address(long rootId, String title) {
        return "/amendment/" + rootId;
    }
}
