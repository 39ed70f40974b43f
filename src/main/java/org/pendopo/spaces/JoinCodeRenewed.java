package org.pendopo.spaces;

/** A space has a new join code. */
public record JoinCodeRenewed(long spaceId, long personId) {}
