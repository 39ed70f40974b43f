package org.pendopo.contributions;

/** How a contribution came into the portal. */
public enum Origin {
    ONLINE,
    DESK,
    PAPER,
    MEETING,
    IMPORT
}
