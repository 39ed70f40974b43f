package org.pendopo.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of a commitment or of one of its milestones was moved, for a reason that everybody reads. */
@Entity
@Table(name = "commitment_slip")
class Slip {
    @Id
    @GeneratedValue(generator = "commitment_slip_seq")
    @SequenceGenerator(name = "commitment_slip_seq", allocationSize = 50)
    private long id;

    private long commitmentId;
    private @Nullable Long milestoneId;
    private LocalDate was;
    private LocalDate becomes;
    private String reason;
    private @Nullable Long movedBy;
    private Instant at;

    protected Slip() {}

    Slip(long commitmentId, @Nullable Long milestoneId, LocalDate was, NewDate moved, Instant now) {
        this.commitmentId = commitmentId;
        this.milestoneId = milestoneId;
        this.was = was;
        this.becomes = moved.date();
        this.reason = moved.reason();
        this.at = now;
    }

    void by(long person) {
        movedBy = person;
    }

    long getId() {
        return id;
    }
}
