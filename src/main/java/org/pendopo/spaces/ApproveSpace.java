package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;

/** An admin lets a community or project be seen, or says why not; its makers may then mend it and ask again. */
@UseCase
public class ApproveSpace {
    private static final int REASON_MAX = 500;

    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Clock clock;

    @Inject
    Event<SpacePublished> published;

    public void approve(long spaceId) {
        var by = access.require(Action.APPROVE_SPACES);
        find(spaceId).approve(clock.instant());
        published.fire(new SpacePublished(spaceId, by.id()));
    }

    public void decline(long spaceId, String why) {
        access.require(Action.APPROVE_SPACES);
        var reason = PlainText.line(why);
        if (reason.isEmpty()) {
            throw new RuleBroken("spaces.approval.reason.empty").at("reason");
        }
        if (reason.length() > REASON_MAX) {
            throw new RuleBroken("spaces.approval.reason.long", REASON_MAX).at("reason");
        }
        find(spaceId).decline(reason);
    }

    /** Those in charge ask again after a refusal. */
    public void askAgain(long spaceId) {
        access.require(Action.EDIT_SPACE, spaceId);
        find(spaceId).askAgain();
    }

    private Space find(long spaceId) {
        return spaces.find(spaceId).orElseThrow(NotFound::new);
    }
}
