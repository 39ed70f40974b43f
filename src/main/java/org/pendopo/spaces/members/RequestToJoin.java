package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Asks to be let into a space. Asking twice is asking once. */
@UseCase
public class RequestToJoin {
    @Inject
    Access access;

    @Inject
    Entry entry;

    public void request(long spaceId) {
        if (!access.permits(spaceId).isMember()) {
            entry.request(
                    spaceId, access.require(Action.REQUEST_TO_JOIN, spaceId).id());
        }
    }
}
