package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.BlueprintChosen;

/**
 * Whether a second official checks answers before they are published. A blueprint with review begins with the check, the
 * others without.
 */
@UseCase
public class ChangeAnswerRule {
    @Inject
    Access access;

    @Inject
    Drafts drafts;

    public void checkNeeded(ProposalTool tool, boolean needed) {
        access.require(Action.MANAGE_TOOLS, tool.spaceId());
        drafts.ruleBecomes(tool.id(), needed);
    }

    public void on(@Observes BlueprintChosen event) {
        if (event.blueprint().isReviewed()) {
            drafts.beginWithCheck(event.spaceId());
        }
    }
}
