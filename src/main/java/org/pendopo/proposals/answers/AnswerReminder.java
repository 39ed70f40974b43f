package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A step of reminding that was done. */
@Entity
@Table(name = "answer_reminder")
@IdClass(AnswerReminder.Key.class)
class AnswerReminder {
    @Id
    private long spaceId;

    @Id
    private LocalDate due;

    @Id
    private int step;

    private Instant at;

    protected AnswerReminder() {}

    record Key(long spaceId, LocalDate due, int step) implements Serializable {}
}
