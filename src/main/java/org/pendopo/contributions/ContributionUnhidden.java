package org.pendopo.contributions;

/**
 * A contribution is shown again by a moderator.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionUnhidden(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
