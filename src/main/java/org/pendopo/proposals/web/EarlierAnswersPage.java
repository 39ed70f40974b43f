package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.EarlierAnswer;
import org.pendopo.proposals.ReadProposal;

/** What the official answer to a proposal said before it was corrected. */
@Named
@RequestScoped
public class EarlierAnswersPage {
    @Inject
    ProposalPage page;

    @Inject
    ReadProposal read;

    private @Nullable List<EarlierAnswer> earlier;

    /** The newest first. */
    public List<EarlierAnswer> getEarlier() {
        if (earlier == null) {
            earlier = read.earlierAnswers(page.getId());
        }
        return earlier;
    }
}
