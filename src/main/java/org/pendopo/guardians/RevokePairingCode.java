package org.pendopo.guardians;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** A letter was lost, or went to the wrong hands: its code is void. */
@UseCase
public class RevokePairingCode {
    @Inject
    Access access;

    @Inject
    PairingCodes codes;

    @Inject
    Clock clock;

    public void revoke(long spaceId, long codeId) {
        access.require(Action.PAIR_GUARDIANS, spaceId);
        codes.lock(codeId)
                .filter(c -> c.getSpaceId() == spaceId)
                .orElseThrow(NotFound::new)
                .revoke(clock.instant());
    }
}
