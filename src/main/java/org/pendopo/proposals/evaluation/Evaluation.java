package org.pendopo.proposals.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody was named to evaluate a proposal; later they say how feasible it is. They may say it anew. */
@Entity
@Table(name = "proposal_evaluation")
@IdClass(EvaluationId.class)
class Evaluation {
    @Id
    private long proposalId;

    @Id
    private long evaluatorId;

    @Version
    private int version;

    private long namedBy;
    private Instant namedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Feasibility feasibility;

    private @Nullable BigDecimal cost;
    private String notes = "";
    private @Nullable Instant doneAt;

    protected Evaluation() {}

    void say(Feasibility found, @Nullable BigDecimal estimated, String words, Instant now) {
        feasibility = found;
        cost = estimated;
        notes = words;
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    int getVersion() {
        return version;
    }
}
