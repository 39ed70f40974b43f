package org.pendopo.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/** A piece of a commitment that is done or not. */
@Entity
@Table(name = "commitment_milestone")
class Milestone {
    @Id
    @GeneratedValue(generator = "commitment_milestone_seq")
    @SequenceGenerator(name = "commitment_milestone_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long commitmentId;
    private String title;
    private LocalDate firstDue;
    private LocalDate due;
    private @Nullable Instant doneAt;
    private @Nullable Instant removedAt;
    private @Nullable Long removedBy;

    protected Milestone() {}

    Milestone(long commitmentId, Step step) {
        this.commitmentId = commitmentId;
        this.title = step.title();
        this.firstDue = step.due();
        this.due = step.due();
    }

    /** Done twice is done once, at the first time. */
    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    void undone() {
        doneAt = null;
    }

    /** Taken out before it is done; taken out twice is taken out once. */
    void remove(long by, Instant now) {
        RuleBroken.unless(doneAt == null, "commitments.milestone.done_stays");
        if (removedAt == null) {
            removedAt = now;
            removedBy = by;
        }
    }

    boolean isThere() {
        return removedAt == null;
    }

    /** @return the date that it had */
    LocalDate move(LocalDate to) {
        RuleBroken.unless(doneAt == null, "commitments.milestone.done_already");
        var was = due;
        due = to;
        return was;
    }

    long getId() {
        return id;
    }

    long getCommitmentId() {
        return commitmentId;
    }

    String getTitle() {
        return title;
    }

    LocalDate getFirstDue() {
        return firstDue;
    }

    LocalDate getDue() {
        return due;
    }

    @Nullable
    Instant getDoneAt() {
        return doneAt;
    }
}
