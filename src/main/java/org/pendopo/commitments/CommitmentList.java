package org.pendopo.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of commitments.
 *
 * @param before the query of the page before this one, or null
 * @param after the query of the page after this one, or null
 */
public record CommitmentList(
        CommitmentQuery query,
        List<CommitmentRow> rows,
        @Nullable CommitmentQuery before,
        @Nullable CommitmentQuery after) {}
