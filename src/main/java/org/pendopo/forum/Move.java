package org.pendopo.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic stands and where it can go.
 *
 * @param topic as its page shows it
 * @param chosen the forum that it would go to
 * @param categories of that forum
 * @param wider more people could read it there than here
 */
public record Move(
        TopicView topic, List<MoveTarget> targets, MoveTarget chosen, List<CategoryRow> categories, boolean wider) {

    public @Nullable Long category() {
        return chosen.toolId() == topic.place().toolId() ? topic.categoryId() : null;
    }
}
