package org.pendopo.proposals.fields;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that a consultation asks of every proposal. Its kind never changes; removed, it only steps aside. */
@Entity
@Table(name = "proposal_field")
class OwnField {
    static final int MOST = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_field_seq")
    @SequenceGenerator(name = "proposal_field_seq", sequenceName = "proposal_field_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long toolId;

    @Enumerated(EnumType.STRING)
    private FieldKind kind;

    private String label;
    private String hint;
    private boolean required;
    private int position;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private @Nullable Instant removedAt;

    protected OwnField() {}

    OwnField(long toolId, FieldKind kind, FieldPlan.Checked plan, int position) {
        this.toolId = toolId;
        this.kind = kind;
        this.position = position;
        change(plan);
    }

    final void change(FieldPlan.Checked plan) {
        label = plan.label();
        hint = plan.hint();
        required = plan.required();
        least = plan.least();
        most = plan.most();
    }

    void moveTo(int place) {
        position = place;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    void restore(int place) {
        removedAt = null;
        position = place;
    }

    boolean isThere() {
        return removedAt == null;
    }

    long getId() {
        return id;
    }

    long getToolId() {
        return toolId;
    }

    FieldKind getKind() {
        return kind;
    }

    String getLabel() {
        return label;
    }

    String getHint() {
        return hint;
    }

    boolean isRequired() {
        return required;
    }

    int getPosition() {
        return position;
    }

    @Nullable
    BigDecimal getLeast() {
        return least;
    }

    @Nullable
    BigDecimal getMost() {
        return most;
    }
}
