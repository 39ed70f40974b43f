package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;

/** An invitation, its space, and who sent it. */
public record InvitationFacts(
        long id,
        long spaceId,
        String email,
        Role role,
        String language,
        Instant endsAt,
        @Nullable Instant guestUntil,
        @Nullable Instant revokedAt,
        @Nullable Long usedBy,
        long inviterId,
        String inviterName,
        AgeBand inviterAge,
        @Nullable Role inviterRole,
        @Nullable MembershipState inviterState,
        String spaceTitle,
        String purpose,
        String slug,
        SpaceKind kind,
        String spaceLanguage) {

    public String inviter() {
        return PersonNames.displayName(inviterName, inviterAge, false);
    }

    /** The role of who sent it. */
    Role backing() {
        return inviterRole == null ? Role.OBSERVER : inviterRole;
    }

    /** Whether who sent it could still do so. */
    boolean isBacked() {
        return inviterState == MembershipState.ACTIVE
                && inviterRole != null
                && inviterRole.isAtLeast(Role.MANAGER)
                && !role.isAbove(inviterRole);
    }
}
