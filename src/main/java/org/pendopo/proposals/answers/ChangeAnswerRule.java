package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.BlueprintChosen;

/** Whether a second official checks answers before they are published. */
@UseCase
public class ChangeAnswerRule {
    // The blueprint with review; it begins with the check, the others without.
    private static final String WITH_REVIEW = "REVIEW";

    @Inject
    Access access;

    @Inject
    Drafts drafts;

    public void checkNeeded(ProposalTool tool, boolean needed) {
        access.require(Action.MANAGE_TOOLS, tool.spaceId());
        drafts.ruleBecomes(tool.id(), needed);
    }

    public void on(@Observes BlueprintChosen event) {
        if (event.blueprint().name().contains(WITH_REVIEW)) {
            drafts.beginWithCheck(event.spaceId());
        }
    }
}
