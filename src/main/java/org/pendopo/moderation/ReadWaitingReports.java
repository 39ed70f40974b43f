package org.pendopo.moderation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;

/** Where reports wait for the person who asks: in the spaces that they moderate, and, for the portal's moderators, in all. */
@UseCase
public class ReadWaitingReports {
    private static final int SPACES_MAX = 10_000;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Reports reports;

    /** At most that many spaces; nothing for who moderates none. */
    public List<WaitingReports> waiting(int max) {
        var who = me.require();
        // The portal's queue holds the reports of all spaces but classes; a text lies in one space, so they add up.
        if (!access.decide(Action.SUSPEND_PERSONS).allowed()) {
            return reports.waitingFor(who.id(), false, max);
        }
        var bySpace = reports.waitingFor(who.id(), true, SPACES_MAX);
        var count = bySpace.stream()
                .filter(r -> r.kind() != SpaceKind.CLASS)
                .mapToLong(WaitingReports::count)
                .sum();
        var everywhere = count == 0 ? Stream.<WaitingReports>empty() : Stream.of(WaitingReports.everywhere(count));
        var classes = bySpace.stream().filter(r -> r.kind() == SpaceKind.CLASS).limit(max);
        return Stream.concat(everywhere, classes).toList();
    }
}
