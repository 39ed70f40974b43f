package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Sends an open invitation once more, with a new link and a new end; the link of before leads nowhere any more. */
@UseCase
public class SendInvitationAgain {
    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    public void send(long spaceId, long invitationId) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var permits = access.permits(spaceId);
        var invitation = invitations.lock(spaceId, invitationId).orElseThrow(NotFound::new);
        var by = Member.inCharge(me.id(), permits);
        RuleBroken.unless(by.mayGive(invitation.getRole()), "spaces.member.role_above");
        var now = clock.instant();
        postman.checkPace(spaceId, 1, now);
        var token = InvitationToken.draw();
        if (invitation.sendAgain(token, me.id(), now)) {
            postman.send(permits.space(), invitation.words(), token, me);
        }
    }
}
