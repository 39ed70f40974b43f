package org.pendopo.contributions;

/**
 * A contribution was hidden by a moderator.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionHidden(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
