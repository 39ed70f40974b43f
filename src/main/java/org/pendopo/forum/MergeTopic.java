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

    /**
     * Whoever presses a second time is led to the same place: it is done, whoever did it.
     *
     * @return where the replies stand now
     */
    public TopicView merge(long id) {
        long rootId = merge.origin(id).orElse(id);
        if (rootId == id || !isHeld(rootId, id)) {
            return joined(id);
        }
        var fresh = read.read(id);
        access.require(Action.MOVE_TOPIC, fresh.place().spaceId());
        var origin = read.read(rootId);
        var by = access.require(Action.MOVE_TOPIC, origin.place().spaceId());
        RuleBroken.unless(fresh.place().toolId() == origin.place().toolId(), "forum-split.back.elsewhere");
        RuleBroken.unless(!fresh.terms().isAny() && !origin.terms().isAny(), "forum.move.terms");
        RuleBroken.unless(fresh.isPublished() && origin.isPublished(), "forum-split.back.gone");
        var persons = new HashSet<>(threads.authors(id));
        persons.remove(by.id());
        topics.remove(id);
        merge.merge(rootId, id);
        topics.acceptAgain(rootId);
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

    /** In the order of their ids; false when somebody else has put one of them back meanwhile. */
    private boolean isHeld(long one, long other) {
        return topics.locked(Math.min(one, other)).isPresent()
                && topics.locked(Math.max(one, other)).isPresent();
    }

    /** Where it is a reply again. */
    private TopicView joined(long id) {
        var rootId = topics.threadOf(id);
        if (rootId == id) {
            throw new NotFound();
        }
        var topic = read.read(rootId);
        access.require(Action.MOVE_TOPIC, topic.place().spaceId());
        return topic;
    }
}
