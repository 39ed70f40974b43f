package org.pendopo.spaces;

/** How a person stands to a space; there is one row for each pair, whatever happened between them. */
public enum MembershipState {
    REQUESTED,
    ACTIVE,
    DECLINED,
    LEFT,
    REMOVED
}
