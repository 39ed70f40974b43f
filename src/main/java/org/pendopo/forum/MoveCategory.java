package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Moves a category one place up or down. */
@UseCase
public class MoveCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    public void move(ForumTool tool, long id, boolean up) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        categories.queue(tool.id());
        var category = categories.in(tool.id(), id).orElseThrow(NotFound::new);
        var all = new ArrayList<>(categories.of(tool.id()));
        var place = all.indexOf(category);
        var target = Math.clamp(place + (up ? -1L : 1L), 0, all.size() - 1);
        all.add(target, all.remove(place));
        for (var i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
    }
}
