package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/** Answers of one consultation that are published together. Until its time comes it can be moved, and answers taken out. */
@Entity
@Table(name = "answer_publication")
class Publication {
    /** Nearer than this nobody would notice a mistake, and servers would not all know of it. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    /** Beyond this a slip of the pen is likelier than a plan. */
    private static final Duration FAR = Duration.ofDays(2 * 366);

    @Id
    @GeneratedValue(generator = "answer_publication_seq")
    @SequenceGenerator(name = "answer_publication_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long toolId;
    private Instant at;
    private long createdBy;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    protected Publication() {}

    Publication(long toolId, Instant at, long createdBy, Instant now) {
        this.toolId = toolId;
        this.at = at;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** @throws RuleBroken at the field {@code at} for what is no time, or none that comes */
    static Instant later(@Nullable Instant at, Instant now) {
        if (at == null) {
            throw new RuleBroken("proposals-answers.publish.time").at("at");
        }
        if (at.isBefore(now.plus(AHEAD))) {
            throw new RuleBroken("proposals-answers.publish.past").at("at");
        }
        if (at.isAfter(now.plus(FAR))) {
            throw new RuleBroken("proposals-answers.publish.far").at("at");
        }
        return at;
    }

    void move(Instant to) {
        RuleBroken.unless(doneAt == null, "proposals-answers.publish.done");
        at = to;
    }

    void done(Instant now) {
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    long getId() {
        return id;
    }

    long getToolId() {
        return toolId;
    }

    Instant getAt() {
        return at;
    }

    long getCreatedBy() {
        return createdBy;
    }
}
