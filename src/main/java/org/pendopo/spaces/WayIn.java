package org.pendopo.spaces;

/** How one becomes a member. */
public enum WayIn {
    OPEN,
    REQUEST,
    INVITATION,
    CODE
}
