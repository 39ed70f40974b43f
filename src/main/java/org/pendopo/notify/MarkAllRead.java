package org.pendopo.notify;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** Marks the notices of the signed-in person as read, but for those that came after the page was drawn. */
@UseCase
public class MarkAllRead {
    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @param upTo the newest notice that the person saw */
    public void mark(long upTo) {
        notices.markAllRead(me.require().id(), upTo, clock.instant());
    }
}
