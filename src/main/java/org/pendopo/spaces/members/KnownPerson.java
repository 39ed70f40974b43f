package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/** Somebody whom a list of members names, and how they stand to the space. */
public record KnownPerson(
        long id,
        String handle,
        @Nullable String email,
        AgeBand ageBand,
        @Nullable Role role,
        @Nullable MembershipState state,
        @Nullable Instant until) {
    boolean isInside() {
        return state == MembershipState.ACTIVE;
    }
}
