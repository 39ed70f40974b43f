package org.pendopo.spaces;

/** The life of a space: prepared, open, closed for writing, put away. */
public enum SpaceStatus {
    DRAFT,
    OPEN,
    READ_ONLY,
    ARCHIVED
}
