package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The categories of a forum, for those who manage them and for those who choose one. */
@UseCase
public class ReadCategories {
    @Inject
    Access access;

    @Inject
    Categories categories;

    public List<CategoryRow> toManage(ForumTool tool) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        return categories.all(tool.id());
    }

    public List<CategoryRow> toChoose(ForumTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return categories.shown(tool.id());
    }
}
