package org.pendopo.contributions;

/**
 * Somebody wrote something here just now; what is brought in from elsewhere is only published.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionWritten(long id, ContributionKind kind, long spaceId, long rootId, long authorId) {}
