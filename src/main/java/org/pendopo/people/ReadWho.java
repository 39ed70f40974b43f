package org.pendopo.people;

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

    public Optional<Arrived> of(long id) {
        return people.whole(id).stream().findFirst().map(Arrived::new);
    }

    /** The person, and how they want the pages. */
    public record Arrived(Who who, Preferences preferences) {
        Arrived(Person person) {
            this(person.who(), person.preferences());
        }
    }
}
