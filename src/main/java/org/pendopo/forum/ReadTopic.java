package org.pendopo.forum;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** A topic as its page shows it, without its thread. */
@UseCase
public class ReadTopic {
    @Inject
    Access access;

    @Inject
    Topics topics;

    @Inject
    Onlookers onlookers;

    /** @throws NotFound also for a topic that the reader may not know of */
    public TopicView read(long id) {
        var found = find(id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Null for what is no topic, or none any more. */
    public @Nullable TopicView find(long id) {
        var whole = topics.whole(id);
        if (whole == null) {
            return null;
        }
        var permits = access.check(Action.VIEW_SPACE, whole.spaceId());
        if (!whole.isKnownTo(permits)) {
            throw new NotFound();
        }
        return whole.view(permits, onlookers.isKept(whole.terms(), id, whole.authorId(), permits));
    }
}
