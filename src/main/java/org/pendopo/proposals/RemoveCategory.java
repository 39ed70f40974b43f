package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Removes a category; proposals that are in it move to another one first. */
@UseCase
public class RemoveCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    /** @param to where its proposals go; null if it has none */
    public void remove(ProposalTool tool, long id, @Nullable Long to) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var category = categories.in(tool.id(), id).orElseThrow(NotFound::new);
        if (to != null && to != id) {
            categories.move(
                    id,
                    categories
                            .in(tool.id(), to)
                            .filter(ProposalCategory::isOffered)
                            .orElseThrow(NotFound::new)
                            .getId());
        } else if (categories.uses(id) > 0) {
            throw new RuleBroken("proposals.category.used").at("to");
        }
        categories.remove(category);
    }
}
