package org.pendopo.forum;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;

/**
 * Where a topic stands and where it can go.
 *
 * @param topic as its page shows it
 * @param chosen the forum that it would go to
 * @param categories of that forum
 * @param readers who could read it there
 * @param minors somebody under age wrote in it, so it stays where those who read it now read it
 */
public record Move(
        TopicView topic,
        List<MoveTarget> targets,
        MoveTarget chosen,
        List<CategoryRow> categories,
        Readers readers,
        boolean minors) {
    /** Who reads a topic in another forum. */
    public enum Readers {
        /** Those who read it now, or some of them. */
        SAME,
        /** The members of another space. */
        OTHER,
        /** More than now. */
        MORE;

        static Readers of(TopicPlace place, MoveTarget target) {
            if (place.spaceId() == target.spaceId() || target.audience() == Audience.PUBLIC) {
                return place.audience() == target.audience() ? SAME : MORE;
            }
            return target.audience().compareTo(place.audience()) < 0 ? MORE : OTHER;
        }

        /** The key of its question in the bundles. */
        public String key() {
            return "forum.move.confirm." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nobody may move it there. */
    public boolean isHeld() {
        return minors && readers == Readers.MORE;
    }

    public @Nullable Long category() {
        return chosen.toolId() == topic.place().toolId() ? topic.categoryId() : null;
    }
}
