package org.pendopo.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What holds in a whole forum, where that is anything special. */
@Entity
@Table(name = "forum_rules")
class ForumRules {
    @Id
    private long toolId;

    private boolean oneEach;

    protected ForumRules() {}

    long getToolId() {
        return toolId;
    }

    boolean isOneEach() {
        return oneEach;
    }
}
