package org.pendopo.spaces.members;

import java.time.Instant;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/** A guest as the database has it; the name is not yet fit to be shown. */
public record GuestLine(
        long personId, String handle, String name, AgeBand ageBand, Role role, Instant until, boolean active) {

    GuestRow shown(boolean inOwnClass) {
        var tag = PersonTag.of(personId, handle, name, ageBand, inOwnClass);
        return new GuestRow(tag, role, until, !active);
    }
}
