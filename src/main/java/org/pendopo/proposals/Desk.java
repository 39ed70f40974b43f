package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.fields.OwnAnswer;
import org.pendopo.proposals.fields.OwnAnswers;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Checks what was filled in beside title and text against what the consultation offers. */
@ApplicationScoped
class Desk {
    @Inject
    Categories categories;

    @Inject
    OwnAnswers own;

    static final int PLACE_MAX = 120;

    /**
     * What is archived is offered to a proposal that has it, and to no other.
     *
     * @param proposal null for a new one
     */
    ProposalForm form(ProposalTool tool, @Nullable Long proposal) {
        var has = proposal == null ? null : categories.ofProposal(proposal);
        var offered = categories.rows(tool.id()).stream()
                .filter(k -> !k.archived() || Objects.equals(k.id(), has))
                .toList();
        return new ProposalForm(offered, categories.territories(tool.spaceId()), own.asked(tool.id(), proposal));
    }

    /** @throws RuleBroken all that is wrong with the answers to the consultation's own questions */
    List<OwnAnswer> answers(ProposalTool tool, TypedDetails typed, @Nullable Long proposal) {
        return own.checked(own.asked(tool.id(), proposal), typed.own());
    }

    void store(long proposal, List<OwnAnswer> answers) {
        own.store(proposal, answers);
    }

    /** @throws RuleBroken at the field {@code category}, {@code territory}, {@code place} or {@code cost}, or several */
    Details details(ProposalTool tool, TypedDetails typed, @Nullable Long proposal) {
        var form = form(tool, proposal);
        var flaws = new Flaws();
        var category = flaws.in(() -> category(form, typed.category()));
        var territory = flaws.in(() -> territory(form, typed.territory()));
        var place = flaws.in(() -> place(typed.place()));
        var cost = flaws.in(() -> Rupiah.typed(typed.cost()));
        flaws.tell();
        return new Details(category, territory, place, cost);
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

    private static @Nullable String place(@Nullable String typed) {
        var place = PlainText.line(typed);
        if (place.codePointCount(0, place.length()) > PLACE_MAX) {
            throw new RuleBroken("proposals.place.long", PLACE_MAX).at("place");
        }
        return place.isEmpty() ? null : place;
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
