package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/**
 * Gives a tag another name wherever the person keeps order; where there is one of that name already the two become one.
 * Which texts it changed is kept, so that it can be undone; see {@link UndoRename}. What stands in other spaces keeps its tags.
 */
@UseCase
public class RenameTag {
    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Tags tags;

    @Inject
    Renames renames;

    @Inject
    Clock clock;

    /** How many texts it would change; 0 for who keeps order nowhere that it is used. */
    public long reach(String tag) {
        return access.viewer() == 0 ? 0 : tags.reach(TagWords.normal(tag), access.viewer());
    }

    /**
     * @return the new name as it is kept
     * @throws NotFound when the person may change none of its uses
     * @throws RuleBroken at the field {@code name}
     */
    public String rename(String tag, @Nullable String typed) {
        me.require();
        var old = TagWords.normal(tag);
        renames.queue();
        var uses = reach(old);
        if (uses == 0) {
            throw new NotFound();
        }
        var fresh = TagWords.one(typed);
        if (!fresh.equals(old)) {
            var person = access.viewer();
            var kept = renames.keep(new TagRename(old, fresh, uses, person, clock.instant()));
            renames.keepUses(kept, old, fresh, person);
            tags.spread(old, fresh, person);
            tags.drop(old, person);
        }
        return fresh;
    }
}
