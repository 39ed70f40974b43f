package org.pendopo.proposals.coauthors;

import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.MembershipState;

/** A co-author as the database has it. */
record CoauthorLine(
        long personId,
        String handle,
        String name,
        AgeBand ageBand,
        @Nullable MembershipState membership,
        CoauthorState state) {
    CoauthorRow row(boolean insideOwnClass) {
        return new CoauthorRow(
                PersonTag.of(personId, handle, name, ageBand, insideOwnClass && membership == MembershipState.ACTIVE),
                state);
    }
}
