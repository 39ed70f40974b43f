package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody says what they think of a proposal, and whether they are for it, neutral or against it. */
@UseCase
public class CommentOnProposal {
    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Write write;

    /**
     * @param said a comment, as the form of the page made it
     * @return the id of the comment
     */
    public long comment(long proposalId, NewContribution said) {
        var spot = proposals.spot(proposalId);
        if (spot == null || said.spaceId() != spot.spaceId() || said.toolId() != spot.toolId()) {
            throw new NotFound();
        }
        access.require(Action.COMMENT, spot.spaceId());
        if (said.kind() != ContributionKind.COMMENT) {
            throw new IllegalArgumentException("not a comment");
        }
        return write.write(said).id();
    }
}
