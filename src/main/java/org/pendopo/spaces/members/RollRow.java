package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/** A line of the roll as the database has it; the name is not yet fit to be shown. */
public record RollRow(
        long personId,
        String handle,
        String name,
        AgeBand ageBand,
        Role role,
        Instant since,
        boolean inherited,
        @Nullable Instant until) {

    PersonTag person(boolean inOwnClass) {
        return PersonTag.of(personId, handle, name, ageBand, inOwnClass);
    }
}
