package org.pendopo.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A guardian was told of a child's week: a row each, so that nobody is told twice. */
@Entity
@IdClass(DigestId.class)
@Table(name = "guardian_digest")
class Digest {
    @Id
    private long guardianId;

    @Id
    private long childId;

    @Id
    private LocalDate monday;

    private int texts;
    private Instant at;

    protected Digest() {}

    int getTexts() {
        return texts;
    }
}
