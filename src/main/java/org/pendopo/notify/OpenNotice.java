package org.pendopo.notify;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Opens one's own notice, which is read by that. */
@UseCase
public class OpenNotice {
    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @return the address of what it is about */
    public String open(long id) {
        var person = me.require().id();
        var path = notices.pathOf(id, person).stream().findFirst().orElseThrow(NotFound::new);
        notices.markRead(id, person, clock.instant());
        return path;
    }
}
