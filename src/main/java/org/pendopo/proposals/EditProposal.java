package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.contributions.EditContribution;
import org.pendopo.contributions.EditedText;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Authors change their proposal while proposals may be submitted. What the text said before is kept. */
@UseCase
public class EditProposal {
    @Inject
    Access access;

    @Inject
    EditContribution edit;

    @Inject
    Desk desk;

    @Inject
    Proposals proposals;

    /**
     * @param version of the text that the author had before them
     * @return false if the text changed meanwhile: nothing is stored, both texts are to be shown
     */
    public boolean edit(long id, int version, TypedProposal typed) {
        var spot = proposals.spot(id);
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.SUBMIT_PROPOSAL, spot.spaceId());
        if (!edit.edit(new EditedText(id, version, typed.title(), typed.text()))) {
            return false;
        }
        var proposal = proposals.locked(id).orElseThrow(NotFound::new);
        proposal.describe(desk.details(new ProposalTool(spot.toolId(), spot.spaceId()), typed));
        return true;
    }
}
