package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/**
 * Somebody whom a list of members names, and how they stand to the space.
 *
 * @param inherited whether the membership comes from the whole of which this is a part; null for who has none
 * @param inWhole whether they are a member of that whole; false in a space that is no part
 */
public record KnownPerson(
        long id,
        String handle,
        @Nullable String email,
        AgeBand ageBand,
        @Nullable Role role,
        @Nullable MembershipState state,
        @Nullable Instant until,
        @Nullable Boolean inherited,
        boolean inWhole) {
    boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    /** As a member of the whole, and as nothing more: one may become a member of the part oneself. */
    boolean readsAlong() {
        return isInherited() && role == Role.OBSERVER;
    }

    /** By the membership of the whole. */
    boolean isInherited() {
        return isActive() && Boolean.TRUE.equals(inherited);
    }
}
