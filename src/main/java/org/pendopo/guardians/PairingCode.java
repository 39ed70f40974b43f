package org.pendopo.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that a teacher gave out for one pupil. It links one guardian, once, until its end; before that the teacher may
 * revoke it.
 */
@Entity
@Table(name = "pairing_code")
class PairingCode {
    static final Duration LASTS = Duration.ofDays(14);

    @Id
    @GeneratedValue(generator = "pairing_code_seq")
    @SequenceGenerator(name = "pairing_code_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long childId;
    private long spaceId;
    private long madeBy;
    private Instant madeAt;
    private Instant endsAt;
    private String salt;
    private String hash;
    private @Nullable Instant usedAt;
    private @Nullable Long usedBy;
    private @Nullable Instant revokedAt;

    protected PairingCode() {}

    PairingCode(long childId, long spaceId, long madeBy, Instant now, String secret) {
        this.childId = childId;
        this.spaceId = spaceId;
        this.madeBy = madeBy;
        madeAt = now;
        endsAt = now.plus(LASTS);
        salt = PairingLetters.salt();
        hash = letters(secret).hash(secret);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(endsAt);
    }

    boolean isBy(long teacherId) {
        return madeBy == teacherId;
    }

    void use(long guardianId, Instant now) {
        usedAt = now;
        usedBy = guardianId;
    }

    /** A second press finds it revoked; what was used already stays used. */
    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    PairingLetters letters(String secret) {
        return PairingLetters.of(salt, secret);
    }

    long getId() {
        return id;
    }

    long getChildId() {
        return childId;
    }

    long getSpaceId() {
        return spaceId;
    }

    Instant getEndsAt() {
        return endsAt;
    }
}
