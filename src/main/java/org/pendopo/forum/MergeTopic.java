package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.pendopo.contributions.moves.MergeBack;
import org.pendopo.contributions.moves.TransferThread;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Takes back that replies were split off a topic: they stand in it again, with what was written since. */
@UseCase
public class MergeTopic {
    @Inject
    Access access;

    @Inject
    ReadTopic read;

    @Inject
    Topics topics;

    @Inject
    MergeBack merge;

    @Inject
    TransferThread threads;

    @Inject
    Tell tell;

    /** The topic that it was split off, for who may put it back. */
    public TopicView origin(long id) {
        access.require(Action.MOVE_TOPIC, read.read(id).place().spaceId());
        return read.read(merge.origin(id).orElseThrow(NotFound::new));
    }

    /** @return where the replies stand now */
    public TopicView merge(long id) {
        var rootId = merge.origin(id).orElseThrow(NotFound::new);
        if (topics.locked(Math.min(rootId, id)).isEmpty()
                || topics.locked(Math.max(rootId, id)).isEmpty()) {
            throw new NotFound();
        }
        var fresh = read.read(id);
        var origin = origin(id);
        var by = access.require(Action.MOVE_TOPIC, origin.place().spaceId());
        RuleBroken.unless(fresh.place().toolId() == origin.place().toolId(), "forum-split.back.elsewhere");
        RuleBroken.unless(!fresh.terms().isAny() && !origin.terms().isAny(), "forum.move.terms");
        RuleBroken.unless(fresh.isPublished() && origin.isPublished(), "forum-split.back.gone");
        var persons = new HashSet<>(threads.authors(id));
        persons.remove(by.id());
        topics.remove(id);
        merge.merge(rootId, id);
        topics.recount(rootId);
        var title = origin.title();
        tell.tell(
                persons,
                Notice.of(
                        "forum-split.notice.back",
                        origin.place().spaceId(),
                        id,
                        "/contribution/" + id,
                        List.of(title == null ? "" : title)));
        return origin;
    }
}
