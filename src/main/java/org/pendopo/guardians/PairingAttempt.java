package org.pendopo.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A wrong pairing code that somebody tried. */
@Entity
@Table(name = "pairing_attempt")
class PairingAttempt {
    @Id
    @GeneratedValue(generator = "pairing_attempt_seq")
    @SequenceGenerator(name = "pairing_attempt_seq", allocationSize = 50)
    private long id;

    private long personId;
    private String address;
    private Instant at;

    protected PairingAttempt() {}

    PairingAttempt(long personId, String address, Instant at) {
        this.personId = personId;
        this.address = address;
        this.at = at;
    }

    long getId() {
        return id;
    }
}
