package org.pendopo.spaces;

/** Who may read in a space. */
public enum Audience {
    /** Everybody, also without signing in. */
    PUBLIC,
    /** Members; others see its name, its purpose and the way in. */
    MEMBERS,
    /** Members; for others it does not exist. */
    HIDDEN
}
