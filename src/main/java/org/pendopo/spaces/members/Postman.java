package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pendopo.people.PersonNames;
import org.pendopo.people.Who;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.SpaceFacts;

/** Writes invitations down and has their letters sent; a space sends so many a day and no more. */
@ApplicationScoped
class Postman {
    static final int MOST_A_DAY = 500;

    @Inject
    Invitations invitations;

    @Inject
    Event<InvitationSent> sent;

    /** @param letters how many are to be sent now */
    void checkPace(long spaceId, int letters, Instant now) {
        var before =
                invitations.sentSince(spaceId, now.minus(Duration.ofDays(1))).getFirst();
        RuleBroken.unless(before + letters <= MOST_A_DAY, "spaces-members.invitation.pace", MOST_A_DAY);
    }

    /**
     * An earlier invitation whose time is over gives way.
     *
     * @return false when the address has an open invitation already
     */
    boolean invite(SpaceFacts space, MailInvitation wanted, Who by, Instant now) {
        var token = InvitationToken.draw();
        invitations.clear(space.id(), List.of(wanted.addresses()), now);
        if (!invitations.add(space.id(), wanted, token, by.id(), now)) {
            return false;
        }
        send(space, wanted, token, by);
        return true;
    }

    void send(SpaceFacts space, MailInvitation wanted, InvitationToken token, Who by) {
        sent.fire(new InvitationSent(
                wanted.addresses(),
                wanted.language(),
                token.path(),
                PersonNames.displayName(by.name(), by.ageBand(), false),
                space.title(),
                space.kind(),
                wanted.role(),
                wanted.endsAt(),
                wanted.guestUntil()));
    }
}
