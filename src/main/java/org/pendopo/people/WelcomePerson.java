package org.pendopo.people;

import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Makes or refreshes the person who has just signed in. */
@UseCase
@Unguarded("the provider has just vouched for the person")
public class WelcomePerson {
    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    /** The person, and since when the sign-in holds by the database's time. */
    public Welcomed welcome(NewPerson told) {
        var person = arrivals.arrive(told);
        SecurityLog.event("signed in", person.getId());
        return new Welcomed(person.who(), clock.instant());
    }

    /** Who came, and when. */
    public record Welcomed(Who who, Instant at) {}
}
