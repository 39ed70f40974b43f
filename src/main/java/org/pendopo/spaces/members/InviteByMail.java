package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Invites people by letters to their e-mail addresses, all of those named or none. */
@UseCase
public class InviteByMail {
    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    /** @return how many letters leave */
    public int invite(long spaceId, MailInvitation wanted) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var permits = access.permits(spaceId);
        var now = clock.instant();
        var by = Member.inCharge(me.id(), permits);
        var flaws = new Flaws();
        var addresses = flaws.in(() -> MailAddresses.of(wanted.addresses()));
        flaws.unless(by.mayGive(wanted.role()), () -> new RuleBroken("spaces.member.role_above").at("role"));
        flaws.check(() -> Invitation.check(wanted, now));
        flaws.tell();
        var all = addresses == null ? List.<String>of() : addresses;
        checkAll(spaceId, all, now);
        postman.checkPace(spaceId, all.size(), now);
        for (var address : all) {
            if (!postman.invite(permits.space(), wanted.to(address), me, now)) {
                throw new RuleBroken("spaces-members.address.invited", address).at("addresses");
            }
        }
        return all.size();
    }

    private void checkAll(long spaceId, List<String> addresses, Instant now) {
        var inside = new HashSet<>(invitations.inside(spaceId, addresses));
        var open = new HashSet<>(invitations.open(spaceId, addresses, now));
        var flaws = new Flaws();
        for (var address : addresses) {
            flaws.unless(!inside.contains(address), () -> new RuleBroken("spaces-members.address.inside", address)
                    .at("addresses"));
            flaws.unless(!open.contains(address), () -> new RuleBroken("spaces-members.address.invited", address)
                    .at("addresses"));
        }
        flaws.tell();
    }
}
