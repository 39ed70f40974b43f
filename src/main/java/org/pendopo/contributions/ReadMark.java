package org.pendopo.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** High-water position of one reader in one thread: everything up to it has been seen. */
@Entity
@Table(name = "read_mark")
@IdClass(ReadMark.Key.class)
class ReadMark {
    /** One reader, one thread. */
    record Key(long personId, long rootId) {}

    @Id
    private long personId;

    @Id
    private long rootId;

    private long seenUpTo;

    protected ReadMark() {}

    long getPersonId() {
        return personId;
    }

    long getRootId() {
        return rootId;
    }

    long getSeenUpTo() {
        return seenUpTo;
    }
}
