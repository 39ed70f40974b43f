package org.pendopo.people.tries;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A wrong code that somebody tried. After a day it is forgotten. */
@Entity
@Table(name = "tried_code")
class TriedCode {
    @Id
    @GeneratedValue(generator = "tried_code_seq")
    @SequenceGenerator(name = "tried_code_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    private long personId;
    private String address;
    private Instant at;

    protected TriedCode() {}

    TriedCode(CodeKind kind, long personId, String address, Instant at) {
        this.kind = kind;
        this.personId = personId;
        this.address = address;
        this.at = at;
    }

    long getId() {
        return id;
    }
}
