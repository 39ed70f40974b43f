package org.pendopo.forum.overview;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import org.pendopo.forum.ForumTool;
import org.pendopo.forum.TopicPlace;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Shows those who teach or manage who has answered, who got a reply and who is silent. */
@UseCase
public class BrowseOverview {
    static final int PAGE = 50;
    private static final int PART = 500;

    @Inject
    Access access;

    @Inject
    OverviewLists lists;

    /** Where a page begins, as the address says. */
    public record Place(OverviewFilter filter, long after, long before) {
        OverviewLists.Part part(boolean inClass) {
            var backwards = before > 0;
            return new OverviewLists.Part(filter, inClass, backwards ? before : after, backwards, PAGE + 1);
        }
    }

    public Overview<TopicMember> topic(TopicPlace where, long topicId, Place place) {
        var rows = lists.topic(where.spaceId(), topicId, place.part(isInClass(where.spaceId())));
        return page(rows, place, TopicMember::personId);
    }

    public TopicNumbers numbers(TopicPlace where, long topicId) {
        isInClass(where.spaceId());
        return lists.numbers(where.spaceId(), topicId);
    }

    public Overview<ForumMember> forum(ForumTool tool, Place place) {
        var rows = lists.forum(tool.spaceId(), tool.id(), place.part(isInClass(tool.spaceId())));
        return page(rows, place, ForumMember::personId);
    }

    /** For a file: the next members after a person, or the first with 0; fewer than that are the last. */
    public List<TopicMember> part(TopicPlace where, long topicId, long after) {
        var part = new OverviewLists.Part(OverviewFilter.ALL, isInClass(where.spaceId()), after, false, PART);
        return lists.topic(where.spaceId(), topicId, part);
    }

    public List<ForumMember> part(ForumTool tool, long after) {
        var part = new OverviewLists.Part(OverviewFilter.ALL, isInClass(tool.spaceId()), after, false, PART);
        return lists.forum(tool.spaceId(), tool.id(), part);
    }

    private boolean isInClass(long spaceId) {
        return access.check(Action.OVERSEE_TOPIC, spaceId).isInOwnClass();
    }

    private static <T> Overview<T> page(List<T> read, Place place, ToLongFunction<T> id) {
        var backwards = place.before() > 0;
        var more = read.size() > PAGE;
        var rows = !more ? read : backwards ? read.subList(1, PAGE + 1) : read.subList(0, PAGE);
        var isBefore = backwards ? more : place.after() > 0;
        var isAfter = backwards || more;
        return rows.isEmpty()
                ? new Overview<>(rows, 0, 0)
                : new Overview<>(
                        rows,
                        isBefore ? id.applyAsLong(rows.getFirst()) : 0,
                        isAfter ? id.applyAsLong(rows.getLast()) : 0);
    }
}
