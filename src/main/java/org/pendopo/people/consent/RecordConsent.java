package org.pendopo.people.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Writes a decision down. A second press, or a second guardian who decides the same, adds nothing. */
@UseCase
@Unguarded("called by guardians, which asks whether the person is a guardian of the child")
public class RecordConsent {
    @Inject
    Consents consents;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentChanged> changed;

    /** @param version of the text that the guardian read */
    public boolean give(long childId, ConsentKind kind, int version, long by) {
        consents.queue(childId);
        var state = consents.state(childId, kind);
        return state.give(version) && write(state, ConsentCause.GUARDIAN, by);
    }

    public boolean withdraw(long childId, ConsentKind kind, ConsentCause cause, long by) {
        consents.queue(childId);
        var state = consents.state(childId, kind);
        return state.withdraw() && write(state, cause, by);
    }

    private boolean write(ConsentState state, ConsentCause cause, long by) {
        consents.add(new Consent(state, cause, by, clock.instant()), state);
        changed.fire(new ConsentChanged(state.getChildId(), state.getKind(), state.getNumber(), state.isGiven(), by));
        return true;
    }
}
