package org.pendopo.commitments;

/**
 * A proposal from which a commitment may come.
 *
 * @param shown whether everybody sees it
 * @param accepted whether its published official answer accepts it, at least in part
 */
public record AcceptedProposal(
        long id, long spaceId, String title, String language, String spaceSlug, boolean shown, boolean accepted) {}
