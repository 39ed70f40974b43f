package org.pendopo.spaces;

/** A space was made; who made it becomes its owner in the same transaction. */
public record SpaceCreated(long spaceId, SpaceKind kind, long personId) {}
