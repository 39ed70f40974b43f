package org.pendopo.spaces.phases;

/** The time line of a space is another one now. */
public record PhasesChanged(long spaceId, long personId) {}
