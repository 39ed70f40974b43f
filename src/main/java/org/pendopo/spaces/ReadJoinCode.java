package org.pendopo.spaces;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Shows the join code to those who hand it out. */
@UseCase
public class ReadJoinCode {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    /** Empty where people do not come in by code. */
    public Optional<JoinCode> of(long spaceId) {
        access.require(Action.RENEW_CODE, spaceId);
        return spaces.find(spaceId).orElseThrow(NotFound::new).joinCode();
    }
}
