package org.pendopo.spaces;

/** A space can be found and read by its audience from now on. */
public record SpacePublished(long spaceId, long by) {}
