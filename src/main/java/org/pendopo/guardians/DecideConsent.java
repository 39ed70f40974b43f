package org.pendopo.guardians;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.consent.ConsentCause;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.RecordConsent;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** A guardian agrees to one kind of processing for the own child, or withdraws that. What holds, holds at once. */
@UseCase
public class DecideConsent {
    @Inject
    CurrentPerson current;

    @Inject
    Guardianships links;

    @Inject
    RecordConsent consents;

    /** @param version of the text that stood on the page */
    public void give(long childId, ConsentKind kind, int version) {
        var me = guardianOf(childId);
        RuleBroken.unless(version == kind.textVersion(), "guardians.consent.changed");
        consents.give(childId, kind, version, me);
    }

    public void withdraw(long childId, ConsentKind kind) {
        consents.withdraw(childId, kind, ConsentCause.GUARDIAN, guardianOf(childId));
    }

    private long guardianOf(long childId) {
        var me = current.require().id();
        links.queue(childId);
        if (links.between(childId, me).isEmpty()) {
            throw new NotFound();
        }
        return me;
    }
}
