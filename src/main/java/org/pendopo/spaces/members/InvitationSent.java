package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;

/**
 * A letter with the link of an invitation is to leave.
 *
 * @param path of the link; it is written down nowhere else
 * @param guestUntil when the membership that comes of it ends; null for one without an end
 */
public record InvitationSent(
        String address,
        Language language,
        String path,
        String inviter,
        String space,
        SpaceKind kind,
        Role role,
        Instant endsAt,
        @Nullable Instant guestUntil) {

    /** The link is for its reader alone. */
    @Override
    public String toString() {
        return "invitation to " + space;
    }
}
