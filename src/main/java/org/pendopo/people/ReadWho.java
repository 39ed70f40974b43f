package org.pendopo.people;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reads the person on whose behalf a request or a job runs. */
@UseCase
@Unguarded("answers who is asking")
public class ReadWho {
    @Inject
    People people;

    @Inject
    Instance<CountOnArrival> counts;

    public Optional<Arrived> of(long id) {
        return people.whole(id).stream().findFirst().map(person -> new Arrived(person, 0));
    }

    /** The same for a request whose pages show what waits for the person. */
    public Optional<Arrived> arriving(long id) {
        return counts.isUnsatisfied() ? of(id) : people.whole(id, counts.get().query());
    }

    /**
     * The person, and how they want the pages.
     *
     * @param count what {@link CountOnArrival} counted
     */
    public record Arrived(Who who, Preferences preferences, long count) {
        Arrived(Person person, long count) {
            this(person.who(), person.preferences(), count);
        }
    }
}
