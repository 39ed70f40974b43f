package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The topics of a forum, page by page: two statements, however many there are. */
@UseCase
public class BrowseTopics {
    static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    TopicLists lists;

    @Inject
    Categories categories;

    /** @throws NotFound also for a category of another forum */
    public TopicList browse(ForumTool tool, TopicQuery query) {
        var permits = access.check(Action.VIEW_SPACE, tool.spaceId());
        var choices = categories.shown(tool.id());
        var category = query.category();
        if (category != null && choices.stream().noneMatch(k -> k.id() == category)) {
            throw new NotFound();
        }
        var read = lists.rows(tool.id(), query, access.viewer(), PAGE + 1);
        var more = read.size() > PAGE;
        var fitting = more ? read.subList(0, PAGE) : read;
        var lines = query.backwards() ? fitting.reversed() : fitting;
        var isBefore = query.backwards() ? more : query.mark() != null;
        var isAfter = query.backwards() ? query.mark() != null : more;
        return new TopicList(
                query,
                lines.stream().map(l -> l.view(permits.isInOwnClass())).toList(),
                total(tool, query, read),
                isBefore ? query.at(mark(query, lines, true), true) : null,
                isAfter ? query.at(mark(query, lines, false), false) : null,
                choices);
    }

    // Beyond the last row there is nothing to count by; only an address from elsewhere leads there.
    private long total(ForumTool tool, TopicQuery query, List<TopicLine> read) {
        if (!read.isEmpty()) {
            return read.getFirst().total();
        }
        return query.mark() == null ? 0 : lists.total(tool.id(), query, access.viewer());
    }

    private static @Nullable Mark mark(TopicQuery query, List<TopicLine> lines, boolean first) {
        if (lines.isEmpty()) {
            return query.mark();
        }
        return query.order().mark((first ? lines.getFirst() : lines.getLast()).activity());
    }
}
