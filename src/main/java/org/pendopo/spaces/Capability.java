package org.pendopo.spaces;

/** What a phase allows while it is open. */
public enum Capability {
    SUBMIT,
    COMMENT,
    SUPPORT,
    AMEND,
    VOTE,
    ANSWER,
    REGISTER
}
