package org.pendopo.people.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision for a child, given or withdrawn. It is never changed: the next decision is the next line. */
@Entity
@Table(name = "consent")
class Consent {
    @Id
    @GeneratedValue(generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", allocationSize = 50)
    private long id;

    private long childId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int number;
    private boolean given;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private ConsentCause cause;

    private long decidedBy;
    private Instant at;

    protected Consent() {}

    Consent(ConsentState after, ConsentCause cause, long decidedBy, Instant at) {
        childId = after.getChildId();
        kind = after.getKind();
        number = after.getNumber();
        given = after.isGiven();
        textVersion = after.getTextVersion();
        this.cause = cause;
        this.decidedBy = decidedBy;
        this.at = at;
    }

    int getNumber() {
        return number;
    }

    boolean isGiven() {
        return given;
    }
}
