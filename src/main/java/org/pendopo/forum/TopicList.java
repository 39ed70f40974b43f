package org.pendopo.forum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of topics.
 *
 * @param total how many the whole list has
 * @param before the query of the page before this one, or null
 * @param after the query of the page after this one, or null
 * @param categories what the list can be filtered by
 */
public record TopicList(
        TopicQuery query,
        List<TopicRow> rows,
        long total,
        @Nullable TopicQuery before,
        @Nullable TopicQuery after,
        List<CategoryRow> categories) {}
