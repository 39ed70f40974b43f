package org.pendopo.contributions;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads a contribution for its author, or who writes it together with them, to edit it, to take it back or to bring it back. */
@UseCase
public class ReadOwnText {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Contributions contributions;

    @Inject
    Instance<AlsoWrites> others;

    @Inject
    @Any
    Instance<ContributionHome> homes;

    @Inject
    Clock clock;

    public OwnText read(long id) {
        var said = contributions.find(id).orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, said.getSpaceId());
        var reader = me.require().id();
        if (!said.isBy(reader) && others.stream().noneMatch(o -> o.writes(id, reader))) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        var now = clock.instant();
        var since = said.getState() == ContributionState.WITHDRAWN ? said.getStateAt() : now;
        return OwnText.of(said, WayBack.of(homes, said, since), now);
    }
}
