package org.pendopo.contributions;

/**
 * A contribution was brought back by its author.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionRestored(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
