package org.pendopo.moderation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Where reports wait for the person who asks: in the spaces that they moderate, and, for the portal's moderators, in all. */
@UseCase
public class ReadWaitingReports {
    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Reports reports;

    /** At most that many spaces; nothing for who moderates none. */
    public List<WaitingReports> waiting(int max) {
        var who = me.require();
        // The portal's queue holds the reports of all spaces but classes.
        var everywhere = access.decide(Action.SUSPEND_PERSONS).allowed();
        var waiting = new ArrayList<WaitingReports>();
        if (everywhere) {
            var count = reports.waitingEverywhere();
            waiting.addAll(count == 0 ? List.of() : List.of(WaitingReports.everywhere(count)));
        }
        waiting.addAll(reports.waitingFor(who.id(), everywhere, max));
        return waiting;
    }
}
