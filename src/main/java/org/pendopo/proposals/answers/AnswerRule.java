package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a second official checks the answers of a consultation before they are published. */
@Entity
@Table(name = "answer_rule")
class AnswerRule {
    @Id
    private long toolId;

    private boolean secondCheck;
    private @Nullable Long changedBy;
    private @Nullable Instant changedAt;

    protected AnswerRule() {}

    boolean isSecondCheck() {
        return secondCheck;
    }

    /** Who switched it on or off last; null where nobody did. */
    @Nullable
    Long getChangedBy() {
        return changedBy;
    }

    @Nullable
    Instant getChangedAt() {
        return changedAt;
    }
}
