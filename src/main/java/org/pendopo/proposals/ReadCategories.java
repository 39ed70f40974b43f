package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The categories, for those who manage them. */
@UseCase
public class ReadCategories {
    @Inject
    Access access;

    @Inject
    Categories categories;

    public List<CategoryRow> of(ProposalTool tool) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        return categories.rows(tool.id());
    }
}
