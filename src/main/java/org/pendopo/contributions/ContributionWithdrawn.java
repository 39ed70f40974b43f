package org.pendopo.contributions;

/**
 * A contribution was taken back by its author, or for them.
 *
 * @param rootId what began its thread; itself when it is that
 * @param ordered by the decision of a guardian, which nothing refuses
 */
public record ContributionWithdrawn(
        long id, ContributionKind kind, long spaceId, long toolId, long rootId, boolean ordered) {}
