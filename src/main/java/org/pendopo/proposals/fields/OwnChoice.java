package org.pendopo.proposals.fields;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the answers to choose from. What was chosen before it was removed stays chosen. */
@Entity
@Table(name = "proposal_field_choice")
class OwnChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_field_choice_seq")
    @SequenceGenerator(
            name = "proposal_field_choice_seq",
            sequenceName = "proposal_field_choice_seq",
            allocationSize = 50)
    private long id;

    private long fieldId;
    private String label;
    private int position;
    private @Nullable Instant removedAt;

    protected OwnChoice() {}

    OwnChoice(long fieldId, String label, int position) {
        this.fieldId = fieldId;
        this.label = label;
        this.position = position;
    }

    void offer(int place) {
        position = place;
        removedAt = null;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    boolean isOffered() {
        return removedAt == null;
    }

    long getId() {
        return id;
    }

    long getFieldId() {
        return fieldId;
    }

    String getLabel() {
        return label;
    }

    int getPosition() {
        return position;
    }
}
