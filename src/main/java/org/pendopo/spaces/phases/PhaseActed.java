package org.pendopo.spaces.phases;

/** An official extended, suspended or resumed a phase in the open. */
public record PhaseActed(long actId, PhaseActKind kind, long spaceId, String phase, long personId) {}
