package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
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

    @Inject
    Clock clock;

    /** Everybody who prepares answers sees who changed it; no answer slips past the check that it waits for. */
    public void checkNeeded(ProposalTool tool, boolean needed) {
        var by = access.require(Action.MANAGE_TOOLS, tool.spaceId());
        if (needed == drafts.isSecondCheckNeeded(tool.id())) {
            return;
        }
        var waiting = needed ? 0 : drafts.unchecked(tool.id());
        if (waiting > 0) {
            throw new RuleBroken("proposals-answers.rule.waiting", waiting).at("needed");
        }
        drafts.ruleBecomes(tool.id(), needed, by.id(), clock.instant());
    }

    public void on(@Observes BlueprintChosen event) {
        if (event.blueprint().isReviewed()) {
            drafts.beginWithCheck(event.spaceId());
        }
    }
}
