package org.pendopo.proposals.fields;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a proposal answers to a question; one of the four values is there. */
@Entity
@Table(name = "proposal_field_value")
@IdClass(OwnValueId.class)
class OwnValue {
    @Id
    private long proposalId;

    @Id
    private long fieldId;

    private @Nullable String textValue;
    private @Nullable BigDecimal numberValue;
    private @Nullable Long choiceId;
    private @Nullable LocalDate dateValue;

    protected OwnValue() {}

    OwnValue(long proposalId, OwnAnswer answer) {
        this.proposalId = proposalId;
        this.fieldId = answer.fieldId();
        say(answer);
    }

    final void say(OwnAnswer answer) {
        textValue = answer.text();
        numberValue = answer.number();
        choiceId = answer.choice();
        dateValue = answer.date();
    }

    OwnAnswer answer() {
        return new OwnAnswer(fieldId, textValue, numberValue, choiceId, dateValue);
    }

    long getProposalId() {
        return proposalId;
    }

    long getFieldId() {
        return fieldId;
    }
}
