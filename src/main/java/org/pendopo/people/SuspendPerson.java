package org.pendopo.people;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Keeps a person out of everything that needs a sign-in, until the suspension is lifted. */
@UseCase
public class SuspendPerson {
    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** @param reason what the person will read */
    public void suspend(long personId, String reason) {
        var person = people.find(personId).orElseThrow(NotFound::new);
        Suspension.demand(me.require(), person);
        person.suspend(reason, clock.instant());
        SecurityLog.event("suspended by person " + me.require().id(), personId);
    }

    public void lift(long personId) {
        var person = people.find(personId).orElseThrow(NotFound::new);
        Suspension.demand(me.require(), person);
        person.liftSuspension();
        SecurityLog.event("suspension lifted by person " + me.require().id(), personId);
    }
}
