package org.pendopo.forum.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one answer that settles a question. Another one may take its place, or none. */
@Entity
@Table(name = "forum_accepted")
class AcceptedAnswer {
    @Id
    private long topicId;

    private long replyId;
    private long acceptedBy;
    private Instant acceptedAt;

    protected AcceptedAnswer() {}

    long getTopicId() {
        return topicId;
    }

    long getReplyId() {
        return replyId;
    }

    long getAcceptedBy() {
        return acceptedBy;
    }

    Instant getAcceptedAt() {
        return acceptedAt;
    }
}
