package org.pendopo.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * A conversation in the forum of a space. It takes replies until a moderator locks it, and stands at the top of the list
 * while it is pinned. What it says, and who says it, is its contribution.
 */
@Entity
@Table(name = "forum_topic")
class Topic {
    @Id
    private long id;

    @Version
    private int version;

    private long toolId;
    private @Nullable Long categoryId;

    @Enumerated(EnumType.STRING)
    private TopicType type = TopicType.DISCUSSION;

    private @Nullable Instant pinnedAt;
    private @Nullable Instant lockedAt;

    protected Topic() {}

    /** @param id of its contribution */
    Topic(long id, long toolId, @Nullable Long categoryId) {
        this.id = id;
        this.toolId = toolId;
        this.categoryId = categoryId;
    }

    /** What is asked for: a conversation, or an answer. */
    void become(TopicType wanted) {
        type = wanted;
    }

    /** Somebody else may have pinned it a moment ago: then it stays as it is. */
    void pin(Instant now) {
        pinnedAt = pinnedAt == null ? now : pinnedAt;
    }

    void unpin() {
        pinnedAt = null;
    }

    void lock(Instant now) {
        lockedAt = lockedAt == null ? now : lockedAt;
    }

    void unlock() {
        lockedAt = null;
    }

    void place(long tool, @Nullable Long category) {
        toolId = tool;
        categoryId = category;
    }

    /** @throws RuleBroken when it takes no replies any more */
    void checkOpen() {
        RuleBroken.unless(lockedAt == null, "forum.topic.locked");
    }

    TopicType getType() {
        return type;
    }

    boolean isPinned() {
        return pinnedAt != null;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    long getId() {
        return id;
    }

    long getToolId() {
        return toolId;
    }

    @Nullable
    Long getCategoryId() {
        return categoryId;
    }
}
