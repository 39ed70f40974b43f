package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.shared.Clock;
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

    /** @return the id of the proposal */
    public long submit(ProposalTool tool, TypedProposal typed) {
        access.require(Action.SUBMIT_PROPOSAL, tool.spaceId());
        var text = new NewContribution(
                tool.spaceId(),
                tool.id(),
                ContributionKind.PROPOSAL,
                null,
                null,
                typed.title(),
                typed.text() == null ? "" : typed.text(),
                null,
                typed.language(),
                typed.requestKey());
        var written = write.write(text);
        if (!written.repeated()) {
            proposals.add(new Proposal(written.id(), tool.id(), desk.details(tool, typed), clock.instant()));
        }
        return written.id();
    }

    /** What the form offers. */
    public ProposalForm form(ProposalTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return desk.form(tool);
    }
}
