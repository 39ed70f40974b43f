package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.web.Draft;
import org.pendopo.proposals.ProposalForm;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.SubmitProposal;
import org.pendopo.proposals.similar.web.SimilarPanel;
import org.pendopo.shared.Reason;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.web.SpacePage;

/**
 * Where somebody writes a proposal; title and text are the draft of this page. Who has not seen the similar ones sees them
 * before theirs is published.
 */
@Named
@RequestScoped
public class NewProposalPage {
    @Inject
    SpacePage space;

    @Inject
    Draft draft;

    @Inject
    SubmitProposal submit;

    @Inject
    TypedFields fields;

    @Inject
    SimilarPanel similar;

    private @Nullable ProposalForm form;

    public void submit() {
        var tool = tool();
        var typed = fields.typed();
        var kind = ContributionKind.PROPOSAL;
        var words = draft.beginning(tool.spaceId(), tool.id(), kind, () -> submit.check(tool, typed));
        if (similar.hold(tool, words)) {
            return;
        }
        var id = submit.submit(tool, words, typed);
        Addresses.done(ProposalView.address(id, words.title() == null ? "" : words.title()), "proposals.submitted");
    }

    public Decision getDecision() {
        return space.decide("SUBMIT_PROPOSAL");
    }

    /** Who has not read the guide reads it in the form. */
    public boolean isWritable() {
        var decision = getDecision();
        return decision.allowed() || decision.reason() == Reason.GUIDE_UNREAD;
    }

    public ProposalForm getForm() {
        if (form == null) {
            form = submit.form(tool());
        }
        return form;
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool());
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
