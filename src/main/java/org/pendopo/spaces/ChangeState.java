package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** Publishes a draft, closes a space for writing, puts it away, and opens it again. */
@UseCase
public class ChangeState {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Tools tools;

    @Inject
    Clock clock;

    @Inject
    Event<SpacePublished> published;

    public void publish(long spaceId) {
        var by = access.require(Action.PUBLISH_SPACE, spaceId);
        RuleBroken.unless(tools.in(spaceId).stream().anyMatch(Tool::isEnabled), "spaces.state.no_tool");
        var space = find(spaceId);
        space.publish(clock.instant());
        parts(space);
        published.fire(new SpacePublished(spaceId, by.id()));
    }

    public void close(long spaceId) {
        access.require(Action.CLOSE_SPACE, spaceId);
        var space = find(spaceId);
        space.close();
        parts(space);
    }

    public void archive(long spaceId) {
        access.require(Action.CLOSE_SPACE, spaceId);
        var space = find(spaceId);
        space.archive();
        parts(space);
    }

    public void reopen(long spaceId) {
        access.require(Action.CLOSE_SPACE, spaceId);
        var space = find(spaceId);
        space.reopen();
        parts(space);
    }

    private void parts(Space whole) {
        spaces.parts(whole.getId()).forEach(part -> {
            part.follow(whole);
            access.forget(part.getId());
        });
    }

    private Space find(long spaceId) {
        return spaces.find(spaceId).orElseThrow(NotFound::new);
    }
}
