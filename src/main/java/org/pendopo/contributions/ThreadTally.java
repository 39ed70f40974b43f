package org.pendopo.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a thread counts: replies that everybody sees, the last place given out, and the last reply. A row of its own, so that
 * a reply locks nothing that people edit. A reply that was replied to has one as well.
 */
@Entity
@Table(name = "thread_tally")
class ThreadTally {
    @Id
    private long rootId;

    private int replies;
    private int lastPosition;
    private @Nullable Long lastReplyId;
    private Instant lastReplyAt;

    protected ThreadTally() {}

    ThreadTally(long rootId, Instant now) {
        this.rootId = rootId;
        lastReplyAt = now;
    }

    /** Gives out the next place. */
    int nextPosition() {
        lastPosition++;
        return lastPosition;
    }

    void replied(long replyId, Instant at) {
        replies++;
        lastReplyId = replyId;
        lastReplyAt = lastReplyAt.isAfter(at) ? lastReplyAt : at;
    }

    /** One reply came back into sight (1) or left it (-1). */
    void count(int by) {
        replies += by;
    }

    long getRootId() {
        return rootId;
    }

    int getReplies() {
        return replies;
    }

    int getLastPosition() {
        return lastPosition;
    }

    Instant getLastReplyAt() {
        return lastReplyAt;
    }
}
