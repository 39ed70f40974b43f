package org.pendopo.contributions;

/**
 * A contribution got another text; its revision is kept.
 *
 * @param rootId what began its thread; itself when it is that
 */
public record ContributionEdited(long id, ContributionKind kind, long spaceId, long toolId, long rootId) {}
