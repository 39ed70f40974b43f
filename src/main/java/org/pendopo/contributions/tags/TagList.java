package org.pendopo.contributions.tags;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what stands under a tag and the reader may read.
 *
 * @param total how many that is in all
 * @param newer where the page before this one ends; null if there is none
 * @param older where the next page begins; null if there is none
 */
public record TagList(
        String tag,
        long total,
        List<TagRow> rows,
        @Nullable Long newer,
        @Nullable Long older) {}
