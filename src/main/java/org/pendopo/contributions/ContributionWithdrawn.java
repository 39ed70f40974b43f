package org.pendopo.contributions;

/**
 * A contribution was taken back by its author.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionWithdrawn(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
