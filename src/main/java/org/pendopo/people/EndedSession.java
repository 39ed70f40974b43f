package org.pendopo.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session that the provider ended. It is remembered for longer than any session lives, and then forgotten. */
@Entity
@Table(name = "person_ended_session")
class EndedSession {
    @Id
    private String jti;

    private @Nullable String sid;
    private @Nullable String subject;
    private Instant endedAt;

    protected EndedSession() {}

    String getJti() {
        return jti;
    }

    @Nullable
    String getSid() {
        return sid;
    }

    @Nullable
    String getSubject() {
        return subject;
    }

    Instant getEndedAt() {
        return endedAt;
    }
}
