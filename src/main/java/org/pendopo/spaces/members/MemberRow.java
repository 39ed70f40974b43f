package org.pendopo.spaces.members;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/**
 * A member in the list.
 *
 * @param since when the person came in, or asked
 * @param until when the membership ends by itself; null for one without an end
 * @param removable whether the reader may remove this member
 * @param roles what the reader may make of this member; empty when nothing
 */
public record MemberRow(
        PersonTag person,
        Role role,
        Instant since,
        @Nullable Instant until,
        boolean removable,
        List<Role> roles) {

    /** Whether the reader may give this member another end: not those with a task in the space. */
    public boolean isEndable() {
        return !roles.isEmpty() && !role.isAbove(Role.MEMBER);
    }
}
