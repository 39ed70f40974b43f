package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Gives a category another name. */
@UseCase
public class RenameCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    public void rename(ProposalTool tool, long id, String title) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var category = categories.in(tool.id(), id).orElseThrow(NotFound::new);
        var same = categories.titled(tool.id(), ProposalCategory.title(title));
        if (same != null && same != id) {
            throw new RuleBroken("proposals.category.taken").at("title");
        }
        category.rename(title);
    }
}
