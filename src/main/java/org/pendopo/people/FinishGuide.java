package org.pendopo.people;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Notes that the signed-in person has read the short guide before the first contribution. */
@UseCase
public class FinishGuide {
    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    public void finish() {
        people.find(me.require().id()).orElseThrow(NotFound::new).readGuide(clock.instant());
    }
}
