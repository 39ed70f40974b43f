package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.fields.OwnAnswer;
import org.pendopo.proposals.fields.OwnAnswers;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;

/** Checks what was filled in beside title and text against what the consultation offers. */
@ApplicationScoped
class Desk {
    @Inject
    Categories categories;

    @Inject
    OwnAnswers own;

    /** @param proposal null for a new one */
    ProposalForm form(ProposalTool tool, @Nullable Long proposal) {
        return new ProposalForm(
                categories.rows(tool.id()), categories.territories(tool.spaceId()), own.asked(tool.id(), proposal));
    }

    /** @throws RuleBroken all that is wrong with the answers to the consultation's own questions */
    List<OwnAnswer> answers(ProposalTool tool, TypedDetails typed, @Nullable Long proposal) {
        return own.checked(own.asked(tool.id(), proposal), typed.own());
    }

    void store(long proposal, List<OwnAnswer> answers) {
        own.store(proposal, answers);
    }

    /** @throws RuleBroken at the field {@code category}, {@code territory} or {@code cost}, or several */
    Details details(ProposalTool tool, TypedDetails typed) {
        var form = form(tool, null);
        var flaws = new Flaws();
        var category = flaws.in(() -> category(form, typed.category()));
        var territory = flaws.in(() -> territory(form, typed.territory()));
        var cost = flaws.in(() -> Rupiah.typed(typed.cost()));
        flaws.tell();
        return new Details(category, territory, cost);
    }

    private static @Nullable Long category(ProposalForm form, @Nullable Long chosen) {
        if (chosen == null && form.categories().isEmpty()) {
            return null;
        }
        if (chosen == null) {
            throw new RuleBroken("proposals.category.missing").at("category");
        }
        if (form.categories().stream().noneMatch(c -> c.id() == chosen)) {
            throw new RuleBroken("proposals.category.gone").at("category");
        }
        return chosen;
    }

    private static @Nullable String territory(ProposalForm form, @Nullable String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        if (form.territories().stream().noneMatch(t -> t.code().equals(chosen))) {
            throw new RuleBroken("proposals.territory.outside").at("territory");
        }
        return chosen;
    }
}
