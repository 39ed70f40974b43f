package org.pendopo.contributions;

/** What a contribution is: three begin a thread and have a title, two answer in one. */
public enum ContributionKind {
    TOPIC,
    POST,
    PROPOSAL,
    COMMENT,
    AMENDMENT;

    /** Begins a thread, and therefore has a title; the others are replies. */
    public boolean isRoot() {
        return this == TOPIC || this == PROPOSAL || this == AMENDMENT;
    }
}
