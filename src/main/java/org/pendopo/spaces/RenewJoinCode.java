package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Draws a new join code for a space; whoever has only the old one does not come in any more. */
@UseCase
public class RenewJoinCode {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Event<JoinCodeRenewed> renewed;

    public void renew(long spaceId) {
        var by = access.require(Action.RENEW_CODE, spaceId);
        spaces.find(spaceId).orElseThrow(NotFound::new).renewJoinCode(JoinCode.draw());
        renewed.fire(new JoinCodeRenewed(spaceId, by.id()));
    }
}
