package org.pendopo.proposals.amendments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amendments of one proposal, newest first.
 *
 * @param before where older ones begin; null if there are none
 */
public record AmendmentList(
        List<AmendmentRow> rows, @Nullable Long before) {}
