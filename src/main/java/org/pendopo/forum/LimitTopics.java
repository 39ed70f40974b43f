package org.pendopo.forum;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Makes a forum, or a category, one in which everybody opens one topic and replies to those of others; or ends that. */
@UseCase
public class LimitTopics {
    @Inject
    Access access;

    @Inject
    Categories categories;

    @Inject
    OwnTopics own;

    /** @param category null for the whole forum */
    public void limit(ForumTool tool, @Nullable Long category, boolean oneEach) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        categories.queue(tool.id());
        var changed =
                category == null ? own.setForum(tool.id(), oneEach) : own.setCategory(tool.id(), category, oneEach);
        if (changed == 0) {
            throw new NotFound();
        }
        gather(tool.id());
    }

    // What holds in the whole forum holds in its categories too.
    private void gather(long toolId) {
        own.scatter(toolId);
        if (own.isOneEach(toolId, null)) {
            own.gather(toolId, null);
            return;
        }
        categories.of(toolId).stream()
                .map(ForumCategory::getId)
                .filter(category -> own.isOneEach(toolId, category))
                .forEach(category -> own.gather(toolId, category));
    }

    public boolean isLimited(ForumTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        return own.isOneEach(tool.id(), null);
    }
}
