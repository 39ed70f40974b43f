package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a second official checks the answers of a consultation before they are published. */
@Entity
@Table(name = "answer_rule")
class AnswerRule {
    @Id
    private long toolId;

    private boolean secondCheck;

    protected AnswerRule() {}

    boolean isSecondCheck() {
        return secondCheck;
    }
}
