package org.pendopo.spaces.members;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A wrong join code that somebody tried. */
@Entity
@Table(name = "join_attempt")
class JoinAttempt {
    @Id
    @GeneratedValue(generator = "join_attempt_seq")
    @SequenceGenerator(name = "join_attempt_seq", allocationSize = 50)
    private long id;

    private long personId;
    private String address;
    private Instant at;

    protected JoinAttempt() {}

    JoinAttempt(long personId, String address, Instant at) {
        this.personId = personId;
        this.address = address;
        this.at = at;
    }

    long getId() {
        return id;
    }
}
