package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Comes into a space that is open to all. Who is in already stays in. */
@UseCase
public class JoinSpace {
    @Inject
    Access access;

    @Inject
    Entry entry;

    public void join(long spaceId) {
        if (!access.permits(spaceId).isMember()) {
            entry.join(spaceId, access.require(Action.JOIN, spaceId).id());
        }
    }
}
