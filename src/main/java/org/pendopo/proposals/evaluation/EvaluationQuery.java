package org.pendopo.proposals.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals the list shows.
 *
 * @param state none, waiting or done; empty for any
 * @param evaluator null for any
 * @param newestFirst else the oldest first
 * @param mark the id after which the page begins, or before which it ends; null at the beginning
 * @param backwards whether the page ends before the mark
 */
public record EvaluationQuery(
        String state,
        @Nullable Long evaluator,
        boolean newestFirst,
        @Nullable Long mark,
        boolean backwards) {
    /** Whether ids rise in the order in which rows are read. */
    boolean rising() {
        return newestFirst == backwards;
    }
}
