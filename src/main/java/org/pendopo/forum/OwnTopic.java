package org.pendopo.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one topic that somebody has in a forum, or a category, in which everybody opens one. */
@Entity
@Table(name = "forum_own_topic")
class OwnTopic {
    @Id
    private long topicId;

    private long toolId;
    private @Nullable Long categoryId;
    private long personId;

    protected OwnTopic() {}

    long getTopicId() {
        return topicId;
    }

    long getToolId() {
        return toolId;
    }

    @Nullable
    Long getCategoryId() {
        return categoryId;
    }

    long getPersonId() {
        return personId;
    }
}
