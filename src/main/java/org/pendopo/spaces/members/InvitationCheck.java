package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.Ties;

/** Whether an invitation may be used, and by whom; each refusal says what to do instead. */
@ApplicationScoped
class InvitationCheck {
    @Inject
    Invitations invitations;

    /** What is wrong with the invitation itself, whoever holds it; null when nothing is. */
    static @Nullable RuleBroken state(InvitationFacts found, Instant now) {
        if (found.revokedAt() != null) {
            return new RuleBroken("spaces-members.invited.revoked", found.inviter());
        }
        if (found.usedBy() != null) {
            return new RuleBroken("spaces-members.invited.used", found.inviter());
        }
        var until = found.guestUntil();
        if (!found.endsAt().isAfter(now) || (until != null && !until.isAfter(now))) {
            return new RuleBroken("spaces-members.invited.ended", found.inviter());
        }
        return found.isBacked() ? null : new RuleBroken("spaces-members.invited.unbacked", found.inviter());
    }

    /** What is wrong with the person who holds it: it was sent to one address, and counts for that alone. */
    @Nullable
    RuleBroken person(InvitationFacts found, Who who, Ties ties) {
        var own = invitations.addressOf(who.id()).stream().findFirst().orElse("");
        if (own.isEmpty()) {
            return new RuleBroken("spaces-members.invited.no_address", MailAddresses.masked(found.email()));
        }
        if (!own.equals(found.email())) {
            return new RuleBroken(
                    "spaces-members.invited.forwarded", MailAddresses.masked(found.email()), found.inviter());
        }
        return ties.state() == MembershipState.REMOVED
                ? new RuleBroken("spaces-members.invited.removed", found.inviter())
                : null;
    }

    /**
     * Whoever is invited to take part is subject to the residence rules of the space; observers, and those with a task in
     * it, may come from elsewhere.
     */
    static void residence(InvitationFacts found, Who who, Permits permits) {
        var admission = permits.space().admission();
        if (found.role() != Role.MEMBER) {
            return;
        }
        if (admission.residentsOnly() && !who.residenceConfirmed()) {
            throw new Forbidden(Reason.NOT_CONFIRMED, admission.territory());
        }
        var territory = admission.residentsOf();
        if (territory != null && !permits.ties().isHomeIn(territory)) {
            throw new Forbidden(Reason.NOT_RESIDENT, admission.territory());
        }
    }
}
