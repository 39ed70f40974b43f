package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.FinishGuide;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** Notes that the person has read the short guide, and lets the very request in which they say so go on. */
@UseCase
public class AcceptGuide {
    @Inject
    FinishGuide guide;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    /** @param spaceId where the person is about to write */
    public void accept(long spaceId) {
        guide.finish();
        me.actAs(me.require().id());
        access.forget(spaceId);
    }
}
