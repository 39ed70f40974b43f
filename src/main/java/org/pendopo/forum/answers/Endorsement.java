package org.pendopo.forum.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who teaches stands behind an answer. */
@Entity
@Table(name = "forum_endorsement")
@IdClass(Endorsement.Key.class)
class Endorsement {
    /** One answer, one teacher. */
    record Key(long replyId, long personId) {}

    @Id
    private long replyId;

    @Id
    private long personId;

    private Instant endorsedAt;

    protected Endorsement() {}

    long getReplyId() {
        return replyId;
    }

    long getPersonId() {
        return personId;
    }

    Instant getEndorsedAt() {
        return endorsedAt;
    }
}
