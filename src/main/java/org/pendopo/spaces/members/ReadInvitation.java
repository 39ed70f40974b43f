package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Ties;

/** Shows an invitation to whoever holds its link: who invites to what, and whether it can be used. */
@UseCase
public class ReadInvitation {
    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    InvitationCheck check;

    @Inject
    Clock clock;

    /** @throws NotFound when no invitation has, or has any more, this link */
    public InvitationView read(String token) {
        var facts = invitations.facts(new InvitationToken(token).hash()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var state = InvitationCheck.state(facts, clock.instant());
        var who = me.who();
        if (who == null || who.suspended()) {
            return new InvitationView(facts, state, null, false, state != null);
        }
        var mayKnow = access.decide(Action.FIND_SPACE, facts.spaceId()).allowed();
        var ties = mayKnow ? access.permits(facts.spaceId()).ties() : Ties.NONE;
        if (ties.isActive()) {
            return new InvitationView(facts, null, null, true, false);
        }
        var problem = state == null ? check.person(facts, who, ties) : state;
        var decision = problem == null ? access.decide(Action.ACCEPT_INVITATION, facts.spaceId()) : null;
        return new InvitationView(facts, problem, decision, false, state != null);
    }

    /**
     * Whether a letter with that link is still worth sending: the invitation was not revoked, used or sent again
     * meanwhile, its time is not over, and who sent it still may.
     *
     * @param path of the link
     */
    public boolean leadsIn(String path) {
        return invitations.facts(InvitationToken.ofPath(path).hash()).stream()
                .anyMatch(facts -> InvitationCheck.state(facts, clock.instant()) == null);
    }
}
