package org.pendopo.forum;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
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

    public void add(ForumTool tool, @Nullable String title) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var wanted = ForumCategory.title(title);
        categories.queue(tool.id());
        if (categories.titled(tool.id(), wanted) != null) {
            throw new RuleBroken("forum.category.taken", wanted).at("title");
        }
        var known = categories.of(tool.id());
        if (known.size() >= ForumCategory.MOST) {
            throw new RuleBroken("forum.category.many", ForumCategory.MOST).at("title");
        }
        var last = known.isEmpty() ? 0 : known.getLast().getPosition();
        categories.add(new ForumCategory(tool.id(), wanted, last + 1));
    }
}
