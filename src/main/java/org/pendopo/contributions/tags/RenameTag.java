package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/**
 * Gives a tag another name wherever the person keeps order; where there is one of that name already the two become one.
 * What stands in other spaces keeps its tags.
 */
@UseCase
public class RenameTag {
    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Tags tags;

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
        if (reach(old) == 0) {
            throw new NotFound();
        }
        var fresh = TagWords.one(typed);
        if (!fresh.equals(old)) {
            tags.spread(old, fresh, access.viewer());
            tags.drop(old, access.viewer());
        }
        return fresh;
    }
}
