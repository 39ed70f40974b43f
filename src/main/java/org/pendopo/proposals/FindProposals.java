package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Finds the proposals of a space by the space's address, where the reader may see them. */
@UseCase
public class FindProposals {
    @Inject
    Access access;

    @Inject
    Proposals proposals;

    public ProposalTool in(String spaceSlug) {
        var tool = proposals.tool(spaceSlug);
        if (tool == null) {
            throw new NotFound();
        }
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return tool;
    }
}
