package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.web.Draft;
import org.pendopo.proposals.CommentOnProposal;
import org.pendopo.proposals.SupportProposal;
import org.pendopo.proposals.TakeBackSupport;
import org.pendopo.shared.web.Addresses;

/** What readers do on the page of a proposal. */
@Named
@RequestScoped
public class ProposalActions {
    @Inject
    ProposalPage page;

    @Inject
    SupportProposal support;

    @Inject
    TakeBackSupport takeBack;

    @Inject
    CommentOnProposal comment;

    @Inject
    Draft draft;

    public void support() {
        support.support(page.getId());
        Addresses.done(page.getProposal().address() + "#support", "proposals.supported");
    }

    public void takeBack() {
        takeBack.takeBack(page.getId());
        Addresses.done(page.getProposal().address() + "#support", "proposals.taken_back");
    }

    public void comment() {
        var about = page.getProposal();
        var said = draft.reply(about.spaceId(), about.toolId(), ContributionKind.COMMENT, about.id());
        Addresses.done("/contribution/" + comment.comment(about.id(), said), "proposals.commented");
    }
}
