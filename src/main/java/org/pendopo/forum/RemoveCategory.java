package org.pendopo.forum;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Removes a category; topics that are in it move to another one first. */
@UseCase
public class RemoveCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    /** @param to where its topics go; null if it has none */
    public void remove(ForumTool tool, long id, @Nullable Long to) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        categories.queue(tool.id());
        // Whoever opens a topic in it right now is waited for, and whoever comes later finds it gone.
        var category =
                categories.in(tool.id(), id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
        if (to != null && to != id) {
            var other = categories.in(tool.id(), to).orElseThrow(NotFound::new).getId();
            categories.moveTopics(id, other);
            categories.moveActivity(id, other);
        } else if (categories.uses(id) > 0) {
            throw new RuleBroken("forum.category.used", category.getTitle()).at("to");
        }
        categories.remove(category);
    }
}
