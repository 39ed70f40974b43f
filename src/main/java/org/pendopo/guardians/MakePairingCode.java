package org.pendopo.guardians;

import jakarta.inject.Inject;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** A teacher of the class makes a code for the guardian of one pupil, to be handed over on paper. */
@UseCase
public class MakePairingCode {
    @Inject
    Access access;

    @Inject
    PairingCodes codes;

    @Inject
    Guardianships links;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @return the id of the code; its letters are read with {@link ReadLetter} */
    public long make(long spaceId, long childId) {
        var by = access.require(Action.PAIR_GUARDIANS, spaceId);
        var age = codes.member(spaceId, childId).stream().findFirst().orElseThrow(NotFound::new);
        RuleBroken.unless(age != AgeBand.ADULT && by.id() != childId, "guardians.code.adult");
        links.queue(childId);
        var now = clock.instant();
        var taken = links.slots(childId).size() + codes.open(childId, now);
        RuleBroken.unless(taken < Guardianship.MOST, "guardians.full", Guardianship.MOST);
        return codes.add(new PairingCode(childId, spaceId, by.id(), now, settings.secret()));
    }
}
