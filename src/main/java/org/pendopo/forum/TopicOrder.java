package org.pendopo.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a list of topics is sorted, pinned ones first. Each order is three values that go in the same direction: pinned or
 * not, a time, the id; the three are also where a page of the list begins.
 */
public enum TopicOrder {
    /** By the last reply, or the topic itself. */
    LATEST("a.pinned", "a.lastAt", true),
    OLDEST("a.unpinned", "a.openedAt", false);

    private final String rank;
    private final String time;
    private final boolean falling;

    TopicOrder(String rank, String time, boolean falling) {
        this.rank = rank;
        this.time = time;
        this.falling = falling;
    }

    public static Optional<TopicOrder> of(@Nullable String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    public static List<TopicOrder> all() {
        return List.of(values());
    }

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its words, such as {@code forum.order.latest}. */
    public String labelKey() {
        return "forum.order." + code();
    }

    Mark mark(TopicActivity activity) {
        return this == LATEST
                ? Mark.of(activity.getPinned(), activity.getLastAt(), activity.getTopicId())
                : Mark.of(activity.getUnpinned(), activity.getOpenedAt(), activity.getTopicId());
    }

    /** HQL: the condition that a row lies beyond the mark, in this direction. */
    String beyond(boolean backwards) {
        return "(" + rank + ", " + time + ", a.topicId) " + (falling == backwards ? ">" : "<")
                + " (:markRank, :markTime, :markId)";
    }

    /** HQL: the order by, in this direction. */
    String orderBy(boolean backwards) {
        var direction = falling == backwards ? " asc" : " desc";
        return " order by " + rank + direction + ", " + time + direction + ", a.topicId" + direction;
    }
}
