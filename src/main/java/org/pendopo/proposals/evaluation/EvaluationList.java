package org.pendopo.proposals.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param before the mark before which the page before this one ends; null on the first page
 * @param after the mark after which the next page begins; null on the last page
 */
public record EvaluationList(
        List<EvaluationLine> rows,
        @Nullable Long before,
        @Nullable Long after) {}
