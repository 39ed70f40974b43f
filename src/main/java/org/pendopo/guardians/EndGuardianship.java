package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.consent.ConsentCause;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.RecordConsent;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Ends a link. With the last guardian goes what only a guardian can agree to. */
@UseCase
public class EndGuardianship {
    @Inject
    CurrentPerson current;

    @Inject
    Access access;

    @Inject
    Guardianships links;

    @Inject
    PairingCodes codes;

    @Inject
    RecordConsent consents;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** By the guardian. */
    public void end(long childId) {
        var me = current.require();
        var id = links.between(childId, me.id()).stream().findFirst().orElseThrow(NotFound::new);
        end(id, me.id(), "");
    }

    /** By the school, which says why. */
    public void endBySchool(long spaceId, long linkId, String reason) {
        var by = access.require(Action.PAIR_GUARDIANS, spaceId);
        var link = links.row(linkId).stream().findFirst().orElseThrow(NotFound::new);
        if (codes.member(spaceId, link.childId()).isEmpty()) {
            throw new NotFound();
        }
        end(linkId, by.id(), reason);
        tell.tell(
                List.of(link.guardianId()),
                new Notice("guardians.notice.ended", null, null, "/guardian", List.of(link.child(), reason), null));
    }

    private void end(long linkId, long by, String reason) {
        var link = links.lock(linkId).filter(Guardianship::isActive).orElseThrow(NotFound::new);
        links.queue(link.getChildId());
        link.end(by, reason, clock.instant());
        links.em().flush();
        if (links.slots(link.getChildId()).isEmpty()) {
            for (var kind : ConsentKind.values()) {
                consents.withdraw(link.getChildId(), kind, ConsentCause.LINK_ENDED, by);
            }
        }
    }
}
