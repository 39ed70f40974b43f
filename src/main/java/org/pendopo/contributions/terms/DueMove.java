package org.pendopo.contributions.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the deadlines of a thread were until they were moved; never changes. */
@Entity
@Table(name = "due_move")
class DueMove {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "due_move_seq")
    @SequenceGenerator(name = "due_move_seq", sequenceName = "due_move_seq", allocationSize = 50)
    private long id;

    private long rootId;
    private @Nullable Instant answersDue;
    private @Nullable Instant repliesDue;
    private long movedBy;
    private Instant movedAt;

    protected DueMove() {}

    DueMove(long rootId, Terms before, long movedBy, Instant movedAt) {
        this.rootId = rootId;
        answersDue = before.answersDue();
        repliesDue = before.repliesDue();
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    long getId() {
        return id;
    }

    @Nullable
    Instant getAnswersDue() {
        return answersDue;
    }

    @Nullable
    Instant getRepliesDue() {
        return repliesDue;
    }

    Instant getMovedAt() {
        return movedAt;
    }
}
