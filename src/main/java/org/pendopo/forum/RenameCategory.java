package org.pendopo.forum;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
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

    public void rename(ForumTool tool, long id, @Nullable String title) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var wanted = ForumCategory.title(title);
        categories.queue(tool.id());
        var category = categories.in(tool.id(), id).orElseThrow(NotFound::new);
        var same = categories.titled(tool.id(), wanted);
        if (same != null && same != id) {
            throw new RuleBroken("forum.category.taken", wanted).at("title");
        }
        category.rename(wanted);
    }
}
