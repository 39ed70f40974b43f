package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/** Checks what was filled in beside title and text against what the consultation offers. */
@ApplicationScoped
class Desk {
    @Inject
    Categories categories;

    ProposalForm form(ProposalTool tool) {
        return new ProposalForm(categories.rows(tool.id()), categories.territories(tool.spaceId()));
    }

    /** @throws RuleBroken at the field {@code category}, {@code territory} or {@code cost} */
    Details details(ProposalTool tool, TypedDetails typed) {
        var cost = Rupiah.typed(typed.cost());
        var form = form(tool);
        return new Details(category(form, typed.category()), territory(form, typed.territory()), cost);
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
