package org.pendopo.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a withdrawn consent covered is to be removed. It waits for a day, in which a guardian may agree again, is carried
 * out then, and is told to guardians as what it is: done within three days.
 */
@Entity
@Table(name = "consent_removal")
class Removal {
    static final Duration WAITS = Duration.ofHours(24);
    static final Duration LATEST = Duration.ofDays(3);

    @Id
    @GeneratedValue(generator = "consent_removal_seq")
    @SequenceGenerator(name = "consent_removal_seq", allocationSize = 50)
    private long id;

    private long childId;
    private int consentNumber;
    private Instant askedAt;
    private Instant dueAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant stoppedAt;
    private int texts;

    protected Removal() {}

    Removal(long childId, int consentNumber, Instant now) {
        this.childId = childId;
        this.consentNumber = consentNumber;
        askedAt = now;
        dueAt = now.plus(WAITS);
    }

    void done(int withdrawn, Instant now) {
        texts = withdrawn;
        doneAt = now;
    }

    /** It is not wanted any more. */
    void stop(Instant now) {
        stoppedAt = now;
    }

    RemovalView view() {
        return new RemovalView(askedAt, dueAt, askedAt.plus(LATEST), doneAt, stoppedAt, texts);
    }

    long getChildId() {
        return childId;
    }
}
