package org.pendopo.contributions;

/** What the reader may do with a contribution, as its state and the permission engine say. */
public enum PostAction {
    EDIT,
    WITHDRAW,
    RESTORE,
    REPORT,
    HIDE,
    UNHIDE
}
