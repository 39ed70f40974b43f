package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The comments that a published answer takes up, as everybody sees them. */
@UseCase
public class ReadTakenUp {
    @Inject
    Access access;

    @Inject
    CitedComments comments;

    public List<CommentChoice> of(ProposalView proposal) {
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        return proposal.citations() == 0 || !proposal.isShown()
                ? List.of()
                : comments.takenUp(comments.roots(proposal.id()), proposal.id());
    }
}
