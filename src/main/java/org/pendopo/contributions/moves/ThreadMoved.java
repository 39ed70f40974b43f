package org.pendopo.contributions.moves;

/** A thread stands in another space now, with all its replies. */
public record ThreadMoved(long rootId, long fromSpaceId, long toSpaceId) {}
