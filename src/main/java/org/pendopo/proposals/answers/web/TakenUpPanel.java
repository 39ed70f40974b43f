package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.web.PostNotes;
import org.pendopo.proposals.answers.CommentChoice;
import org.pendopo.proposals.answers.ReadTakenUp;
import org.pendopo.proposals.web.ProposalPage;

/** The comments that the official answer takes up: listed with the answer, and said beside each of them. */
@Named("takenUp")
@RequestScoped
public class TakenUpPanel {
    @Inject
    ProposalPage page;

    @Inject
    ReadTakenUp read;

    @Inject
    PostNotes notes;

    private @Nullable List<CommentChoice> comments;

    public List<CommentChoice> getComments() {
        if (comments == null) {
            var proposal = page.getProposal();
            comments = read.of(proposal);
            comments.forEach(c -> notes.put(c.id(), "proposals-answers.takes_this_up", proposal.address() + "#answer"));
        }
        return comments;
    }
}
