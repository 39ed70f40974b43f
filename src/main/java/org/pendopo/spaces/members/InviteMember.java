package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;

/** Lets somebody in by name, also one who was removed before. */
@UseCase
public class InviteMember {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    @Inject
    Event<MemberInvited> invited;

    /** @param handle with or without the sign in front */
    public void invite(long spaceId, String handle, Role role) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var permits = access.permits(spaceId);
        var personId = invitee(handle, permits);
        var now = clock.instant();
        memberships.put(new Membership(spaceId, personId, role, MembershipState.DECLINED, now), Memberships.GONE);
        memberships.lock(spaceId, personId).orElseThrow().invite(role, null, Member.inCharge(me.id(), permits), now);
        access.forget(spaceId);
        invited.fire(new MemberInvited(spaceId, personId, me.id()));
    }

    private long invitee(String handle, Permits permits) {
        var person = memberships.invitee(handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("spaces.member.unknown").at("handle"));
        var child = person.ageBand() == AgeBand.UNDER_13 && permits.space().kind() != SpaceKind.CLASS;
        if (child || !permits.space().admission().minimumAge().admits(person.ageBand())) {
            throw new RuleBroken("spaces.member.too_young").at("handle");
        }
        return person.id();
    }
}
