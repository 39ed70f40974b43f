package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Takes an invitation back before anybody used it. Taking it back twice is doing so once. */
@UseCase
public class RevokeInvitation {
    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    public void revoke(long spaceId, long invitationId) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var invitation = invitations.lock(spaceId, invitationId).orElseThrow(NotFound::new);
        var by = Member.inCharge(me.id(), access.permits(spaceId));
        RuleBroken.unless(by.mayGive(invitation.getRole()), "spaces.member.above");
        invitation.revoke(clock.instant());
    }
}
