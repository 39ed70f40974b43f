package org.pendopo.feeds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret address of one person's calendar. There is at most one: a new one takes the place of the old. */
@Entity
@Table(name = "calendar_address")
class OwnAddress {
    @Id
    private long personId;

    private String token;
    private Instant madeAt;

    protected OwnAddress() {}

    long getPersonId() {
        return personId;
    }

    String getToken() {
        return token;
    }

    Instant getMadeAt() {
        return madeAt;
    }
}
