package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** Which tags got other names where the person keeps order, and the way back within a day. */
@UseCase
public class UndoRename {
    private static final int SHOWN = 20;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Renames renames;

    @Inject
    Clock clock;

    /** The latest first; none for who keeps order nowhere. */
    public List<RenamedTag> latest() {
        return access.viewer() == 0 ? List.of() : renames.latest(access.viewer(), SHOWN);
    }

    /**
     * The texts that still have the new name get the old one back, as far as the person keeps order there. A second
     * press changes nothing.
     */
    public void undo(long id) {
        me.require();
        var person = access.viewer();
        renames.queue();
        var rename = renames.find(id).orElseThrow(NotFound::new);
        if (person == 0 || renames.kept(id, person) == 0) {
            throw new NotFound();
        }
        if (renames.open(id, person) == 0) {
            return;
        }
        var now = clock.instant();
        RuleBroken.unless(!RenamedTag.isLate(rename.getRenamedAt(), now), "contributions-tags.renames.late");
        renames.giveBack(id, rename.getTag(), rename.getFresh(), person);
        renames.takeAway(id, rename.getFresh(), person);
        renames.undone(id, person, now);
    }
}
