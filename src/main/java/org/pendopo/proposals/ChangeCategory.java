package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Gives a category another name or another place, archives it and brings it back. */
@UseCase
public class ChangeCategory {
    @Inject
    Access access;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    /** New proposals cannot choose it; those that have it keep it. */
    public void archive(ProposalTool tool, long id) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        categories.in(tool.id(), id).orElseThrow(NotFound::new).archive(clock.instant());
    }

    public void restore(ProposalTool tool, long id) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        categories.in(tool.id(), id).orElseThrow(NotFound::new).restore();
    }

    public void rename(ProposalTool tool, long id, String title) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        var category = categories.in(tool.id(), id).orElseThrow(NotFound::new);
        var same = categories.titled(tool.id(), ProposalCategory.title(title));
        if (same != null && same != id) {
            throw new RuleBroken("proposals.category.taken").at("title");
        }
        category.rename(title);
    }

    /** One place up or down; at an end it stays. */
    public void move(ProposalTool tool, long id, boolean up) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
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
