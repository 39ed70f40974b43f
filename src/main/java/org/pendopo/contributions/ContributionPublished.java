package org.pendopo.contributions;

/**
 * A contribution was written, and everybody whom the space admits can read it.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionPublished(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
