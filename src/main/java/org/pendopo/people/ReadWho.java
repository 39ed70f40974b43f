package org.pendopo.people;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reads the person on whose behalf a request or a job runs. */
@UseCase
@Unguarded("answers who is asking")
class ReadWho {
    @Inject
    People people;

    Optional<Arrived> of(long id) {
        return Optional.ofNullable(people.whole(id)).map(Arrived::new);
    }

    /** The person, and how they want the pages. */
    record Arrived(Who who, Preferences preferences) {
        Arrived(Person person) {
            this(person.who(), person.preferences());
        }
    }
}
