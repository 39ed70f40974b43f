package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.Objects;
import org.pendopo.contributions.EditContribution;
import org.pendopo.contributions.EditedText;
import org.pendopo.shared.Flaws;
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

    /** @return false if the text changed meanwhile: nothing is stored, both texts are to be shown */
    public boolean edit(EditedText words, TypedDetails typed) {
        var spot = proposals.spot(words.id());
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.SUBMIT_PROPOSAL, spot.spaceId());
        var flaws = new Flaws();
        var tool = new ProposalTool(spot.toolId(), spot.spaceId());
        var details = flaws.in(() -> desk.details(tool, typed, spot.id()));
        var answers = flaws.in(() -> desk.answers(tool, typed, spot.id()));
        var stored = flaws.in(() -> edit.edit(words));
        flaws.tell();
        if (!Objects.requireNonNull(stored)) {
            return false;
        }
        proposals.locked(spot.id()).orElseThrow(NotFound::new).describe(Objects.requireNonNull(details));
        desk.store(spot.id(), Objects.requireNonNull(answers));
        return true;
    }

    /** What the form offers. */
    public ProposalForm form(long id) {
        var spot = proposals.spot(id);
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.SUBMIT_PROPOSAL, spot.spaceId());
        return desk.form(new ProposalTool(spot.toolId(), spot.spaceId()), id);
    }
}
