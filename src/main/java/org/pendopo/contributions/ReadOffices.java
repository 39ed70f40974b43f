package org.pendopo.contributions;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Tells in which organisations' names the person may write in a space. */
@UseCase
public class ReadOffices {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Contributions contributions;

    public List<Office> in(long spaceId) {
        var who = me.who();
        var groups = who == null ? List.<String>of() : Bylines.officesOf(who);
        return groups.isEmpty() || !access.permits(spaceId).may(Action.WRITE_AS_ORGANISATION)
                ? List.of()
                : contributions.offices(groups);
    }
}
