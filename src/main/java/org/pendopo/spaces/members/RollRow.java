package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/**
 * A line of the roll as the database has it; the name is not yet fit to be shown.
 *
 * @param consent whether a guardian agreed that this person, if a child, takes part
 */
public record RollRow(
        long personId,
        String handle,
        String name,
        AgeBand ageBand,
        Role role,
        Instant since,
        boolean inherited,
        @Nullable Instant until,
        boolean consent) {

    /** The name of a child to whose taking part no guardian agreed is known to those in charge alone. */
    PersonTag person(Roll.Reader reader) {
        var known = consent || ageBand != AgeBand.UNDER_13 || reader.inCharge();
        return PersonTag.of(personId, handle, name, ageBand, reader.inClass() && known);
    }
}
