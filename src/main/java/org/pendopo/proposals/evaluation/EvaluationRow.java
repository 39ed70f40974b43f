package org.pendopo.proposals.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one evaluator says of a proposal, for staff. */
public record EvaluationRow(
        long evaluatorId,
        String evaluator,
        int version,
        Instant namedAt,
        @Nullable Feasibility feasibility,
        @Nullable BigDecimal cost,
        String notes,
        @Nullable Instant doneAt) {
    public boolean isDone() {
        return doneAt != null;
    }
}
