package org.pendopo.proposals.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.proposals.evaluation.UnnameEvaluator;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** Where staff take an evaluation back from somebody. */
@Named
@RequestScoped
public class EvaluatorsPanel {
    @Inject
    ProposalPage page;

    @Inject
    UnnameEvaluator unname;

    public void unname(long evaluator) {
        unname.unname(page.getId(), evaluator);
        Addresses.done(page.getProposal().address() + "/evaluate", "proposals-evaluation.unnamed");
    }
}
