package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.pendopo.contributions.ContributionHome;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.WayBack;

/** Where proposals and their comments are read. */
@ApplicationScoped
class ProposalHome implements ContributionHome {
    private static final Duration UNDO = Duration.ofDays(1);

    @Inject
    Proposals proposals;

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

    @Override
    public boolean isPart(long rootId) {
        return !proposals.mergedInto(rootId).isEmpty();
    }

    /** For a day, and not once an official answer stands on it, which others read on, nor as part of another one. */
    @Override
    public WayBack wayBack(long rootId, Instant since) {
        var refusal = proposals.answer(rootId).isPresent()
                ? "proposals-withdrawal.answered.stays"
                : proposals.mergedInto(rootId).isEmpty() ? null : "proposals-withdrawal.merged.stays";
        return new WayBack(since.plus(UNDO), refusal);
    }
}
