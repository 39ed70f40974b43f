package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.PersonNames;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Ties;

/** Comes in by the link of an invitation: once, in time, and with the address to which it was sent. */
@UseCase
public class AcceptInvitation {
    // Who asked and waits may come in by an invitation as well.
    private static final List<MembershipState> OUTSIDE =
            List.of(MembershipState.LEFT, MembershipState.DECLINED, MembershipState.REQUESTED);

    @Inject
    CurrentPerson current;

    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Memberships memberships;

    @Inject
    InvitationCheck check;

    @Inject
    Clock clock;

    @Inject
    Event<MemberInvited> invited;

    @Inject
    Event<InvitationAccepted> accepted;

    /** @return the address of the space */
    public String accept(String token) {
        var me = current.require();
        var facts = invitations.facts(new InvitationToken(token).hash()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = clock.instant();
        unless(InvitationCheck.state(facts, now));
        admit(facts, me);
        if (invitations.use(facts.id(), me.id(), now) == 0) {
            throw new RuleBroken("spaces-members.invited.used", facts.inviter());
        }
        enter(facts, me, now);
        return "/space/" + facts.slug();
    }

    private void admit(InvitationFacts facts, Who me) {
        var decision = access.decide(Action.ACCEPT_INVITATION, facts.spaceId());
        if (!access.decide(Action.FIND_SPACE, facts.spaceId()).allowed()) {
            unless(check.person(facts, me, Ties.NONE));
            decision.orThrow();
            return;
        }
        var permits = access.permits(facts.spaceId());
        RuleBroken.unless(!permits.isMember(), "spaces-members.invited.inside");
        unless(check.person(facts, me, permits.ties()));
        decision.orThrow();
        InvitationCheck.residence(facts, me, permits);
    }

    private void enter(InvitationFacts facts, Who me, Instant now) {
        var space = facts.spaceId();
        memberships.put(new Membership(space, me.id(), facts.role(), MembershipState.DECLINED, now), OUTSIDE);
        var by = new Member(facts.inviterId(), facts.backing());
        memberships.lock(space, me.id()).orElseThrow().invite(facts.role(), facts.guestUntil(), by, now);
        access.forget(space);
        invited.fire(new MemberInvited(space, me.id(), facts.inviterId()));
        var name = PersonNames.displayName(me.name(), me.ageBand(), false);
        accepted.fire(
                new InvitationAccepted(space, me.id(), name, facts.inviterId(), facts.spaceTitle(), facts.slug()));
    }

    private static void unless(@Nullable RuleBroken problem) {
        if (problem != null) {
            throw problem;
        }
    }
}
