package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.RecordConsent;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Links guardians as if a school had done so, for the demonstration. */
@UseCase
@Unguarded("called by the demonstration, before anybody signs in")
public class BringInGuardians {
    @Inject
    PairingCodes codes;

    @Inject
    Guardianships links;

    @Inject
    RecordConsent consents;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A guardian who agreed to everything. */
    public void guardian(long spaceId, long teacherId, long childId, long guardianId, Instant at) {
        var code = new PairingCode(childId, spaceId, teacherId, at, settings.secret());
        code.use(guardianId, at);
        var id = codes.add(code);
        links.add(new Guardianship(childId, guardianId, links.slots(childId).size() + 1, id, at));
        for (var kind : ConsentKind.values()) {
            consents.give(childId, kind, kind.textVersion(), guardianId);
        }
    }

    /** A letter that is on its way. */
    public void letter(long spaceId, long teacherId, long childId) {
        codes.add(new PairingCode(childId, spaceId, teacherId, clock.instant(), settings.secret()));
    }
}
