package org.pendopo.contributions;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads what was written below a topic at every level in one row after the other, so that some of it can be chosen. */
@UseCase
public class ReadReplies {
    private static final int PAGE = ReadThread.PAGE;

    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Threads threads;

    @Inject
    Onlookers onlookers;

    /**
     * @param replies what everybody may see, in the order in which it was written
     * @param earlier after which place the page before begins; null if this is the first one
     * @param further after which place the next page begins; null if this is the last one
     */
    public record Page(
            List<PostView> replies,
            @Nullable Integer earlier,
            @Nullable Integer further) {}

    /** @param after the place in the thread after which the page begins, from 0 */
    public Page page(long rootId, int after) {
        var reader = reader(rootId);
        var rows = threads.flat(rootId, after, reader.own(), PAGE + 1, access.viewer());
        var fitting = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
        var before = after == 0 ? List.<Integer>of() : threads.flatBefore(rootId, after, PAGE + 1);
        return new Page(
                fitting.stream().map(reader::view).toList(),
                before.isEmpty() ? null : before.size() > PAGE ? before.getLast() : Integer.valueOf(0),
                rows.size() > PAGE ? fitting.getLast().said().getPosition() : null);
    }

    /** Those of these replies that are still there for everybody. */
    public List<PostView> those(long rootId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var reader = reader(rootId);
        return threads.flat(rootId, ids, reader.own(), access.viewer()).stream()
                .map(reader::view)
                .toList();
    }

    private Reader reader(long rootId) {
        var root = threads.root(rootId, access.viewer()).orElseThrow(NotFound::new);
        var permits = access.check(Action.VIEW_SPACE, root.said().getSpaceId());
        var kept = onlookers.isKept(root.terms(), rootId, root.said().getAuthorId(), permits);
        return new Reader(me.who(), permits, kept);
    }
}
