package org.pendopo.spaces;

/** Everybody will read what until now the members of a space read; what observes it may refuse. */
public record SpaceOpenedUp(long spaceId) {}
