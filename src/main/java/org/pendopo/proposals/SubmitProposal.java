package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Submits a proposal to a consultation. A second press of the same form leads to what the first one made. */
@UseCase
public class SubmitProposal {
    @Inject
    Access access;

    @Inject
    Write write;

    @Inject
    Desk desk;

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    /**
     * @param words a proposal for this tool
     * @return the id of the proposal
     */
    public long submit(ProposalTool tool, NewContribution words, TypedDetails typed) {
        access.require(Action.SUBMIT_PROPOSAL, tool.spaceId());
        if (words.kind() != ContributionKind.PROPOSAL || words.toolId() != tool.id()) {
            throw new IllegalArgumentException("not a proposal for this tool");
        }
        var written = write.write(words);
        if (!written.repeated()) {
            var answers = desk.answers(tool, typed, null);
            proposals.add(new Proposal(written.id(), tool.id(), desk.details(tool, typed, null), clock.instant()));
            desk.store(written.id(), answers);
        }
        return written.id();
    }

    /** @throws org.pendopo.shared.RuleBroken for all that is wrong beside title and text */
    public void check(ProposalTool tool, TypedDetails typed) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        var flaws = new Flaws();
        flaws.check(() -> desk.details(tool, typed, null));
        flaws.check(() -> desk.answers(tool, typed, null));
        flaws.tell();
    }

    /** What the form offers. */
    public ProposalForm form(ProposalTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return desk.form(tool, null);
    }
}
