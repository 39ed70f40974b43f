package org.pendopo.people;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return people.whole(id).stream().findFirst().map(person -> new Arrived(person, Map.of()));
    }

    /** The same for a request whose pages show what waits for the person. */
    public Optional<Arrived> arriving(long id) {
        return counts.isUnsatisfied()
                ? of(id)
                : people.whole(id, counts.stream().toList());
    }

    /**
     * The person, and how they want the pages.
     *
     * @param counts what each {@link CountOnArrival} counted, by its name
     */
    public record Arrived(Who who, Preferences preferences, Map<String, Long> counts) {
        Arrived(Person person, Map<String, Long> counts) {
            this(person.who(), person.preferences(), counts);
        }

        /** @param row the person, and what was counted in the same order */
        static Arrived of(List<CountOnArrival> counts, Object[] row) {
            var numbers = new HashMap<String, Long>();
            for (var i = 0; i < counts.size(); i++) {
                numbers.put(counts.get(i).name(), ((Number) row[i + 1]).longValue());
            }
            return new Arrived((Person) row[0], Map.copyOf(numbers));
        }
    }
}
