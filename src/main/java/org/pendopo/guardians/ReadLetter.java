package org.pendopo.guardians;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The letter with a code that waits to be used, for those who hand it out. */
@UseCase
public class ReadLetter {
    @Inject
    Access access;

    @Inject
    PairingCodes codes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public Letter of(long spaceId, long codeId) {
        access.require(Action.PAIR_GUARDIANS, spaceId);
        var now = clock.instant();
        var code = codes.find(codeId)
                .filter(c -> c.getSpaceId() == spaceId && c.isOpen(now))
                .orElseThrow(NotFound::new);
        var letters = code.letters(settings.secret());
        return new Letter(codes.name(code.getChildId()), letters.grouped(), code.getEndsAt());
    }
}
