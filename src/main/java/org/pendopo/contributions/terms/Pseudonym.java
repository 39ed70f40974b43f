package org.pendopo.contributions.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** By which name somebody's peers know them in one thread; drawn when they first write there, and kept. */
@Entity
@Table(name = "pseudonym")
@IdClass(Pseudonym.Key.class)
class Pseudonym {
    /** One person, one thread. */
    record Key(long rootId, long personId) {}

    @Id
    private long rootId;

    @Id
    private long personId;

    private String name;

    protected Pseudonym() {}

    long getRootId() {
        return rootId;
    }

    long getPersonId() {
        return personId;
    }

    String getName() {
        return name;
    }
}
