package org.pendopo.contributions.moves;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A thread that was split off another one. */
@Entity
@Table(name = "contribution_split")
class ThreadSplit {
    @Id
    private long rootId;

    private long fromRootId;
    private long splitBy;
    private Instant at;

    protected ThreadSplit() {}

    ThreadSplit(long rootId, long fromRootId, long splitBy, Instant at) {
        this.rootId = rootId;
        this.fromRootId = fromRootId;
        this.splitBy = splitBy;
        this.at = at;
    }

    long getRootId() {
        return rootId;
    }

    long getFromRootId() {
        return fromRootId;
    }

    long getSplitBy() {
        return splitBy;
    }

    Instant getAt() {
        return at;
    }
}
