package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.answers.AnsweredShare;
import org.pendopo.proposals.answers.ReadAnswered;
import org.pendopo.spaces.web.SpacePage;

/** How much of a consultation was answered, above the list of its proposals. */
@Named("answered")
@RequestScoped
public class AnsweredPanel {
    @Inject
    SpacePage space;

    @Inject
    ReadAnswered read;

    private @Nullable AnsweredShare share;

    public AnsweredShare getShare() {
        if (share == null) {
            share = read.of(
                    new ProposalTool(space.getTool().id(), space.getSpace().id()));
        }
        return share;
    }
}
