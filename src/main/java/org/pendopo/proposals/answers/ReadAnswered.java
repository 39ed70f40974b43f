package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** How much of a consultation was answered, for everybody who reads it. */
@UseCase
public class ReadAnswered {
    @Inject
    Access access;

    @Inject
    Shares shares;

    public AnsweredShare of(ProposalTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return shares.of(tool.id()).getFirst();
    }
}
