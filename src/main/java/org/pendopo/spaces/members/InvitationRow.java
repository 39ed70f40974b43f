package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;
import org.pendopo.spaces.Role;

/**
 * An invitation in the list of those in charge.
 *
 * @param ended its time is over: it can be sent again
 */
public record InvitationRow(
        long id,
        String email,
        Role role,
        String language,
        Instant sentAt,
        Instant endsAt,
        @Nullable Instant guestUntil,
        boolean ended,
        String inviterName,
        AgeBand inviterAge) {

    public String inviter() {
        return PersonNames.displayName(inviterName, inviterAge, false);
    }
}
