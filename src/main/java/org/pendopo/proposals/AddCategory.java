package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Adds a category at the end. */
@UseCase
public class AddCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    public void add(ProposalTool tool, String title) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var wanted = ProposalCategory.title(title);
        var known = categories.of(tool.id());
        if (known.size() >= ProposalCategory.MOST) {
            throw new RuleBroken("proposals.category.many", ProposalCategory.MOST).at("title");
        }
        if (known.stream().anyMatch(k -> !k.isOffered() && k.getTitle().equalsIgnoreCase(wanted))) {
            throw new RuleBroken("proposals.category.taken.archived").at("title");
        }
        var last = known.isEmpty() ? 0 : known.getLast().getPosition();
        if (categories.titled(tool.id(), wanted) != null
                || categories.addUnlessThere(tool.id(), wanted, last + 1) == 0) {
            throw new RuleBroken("proposals.category.taken").at("title");
        }
    }
}
