package org.pendopo.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By what lists of topics are sorted and filtered; replies change it without touching the topic. */
@Entity
@Table(name = "forum_activity")
class TopicActivity {
    @Id
    private long topicId;

    private long toolId;
    private @Nullable Long categoryId;
    private int pinned;

    @Column(insertable = false, updatable = false)
    private int unpinned;

    private Instant openedAt;
    private Instant lastAt;
    private @Nullable Long lastReplyId;

    protected TopicActivity() {}

    TopicActivity(Topic topic, Instant openedAt) {
        topicId = topic.getId();
        toolId = topic.getToolId();
        categoryId = topic.getCategoryId();
        pinned = topic.isPinned() ? 1 : 0;
        this.openedAt = openedAt;
        lastAt = openedAt;
    }

    long getTopicId() {
        return topicId;
    }

    int getPinned() {
        return pinned;
    }

    int getUnpinned() {
        return unpinned;
    }

    Instant getOpenedAt() {
        return openedAt;
    }

    Instant getLastAt() {
        return lastAt;
    }
}
