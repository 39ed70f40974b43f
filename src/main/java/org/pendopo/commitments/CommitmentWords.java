package org.pendopo.commitments;

/**
 * A commitment on its way into the form that changes it.
 *
 * @param editions how often it was changed: goes with the form, so that a change meanwhile is not overwritten
 */
public record CommitmentWords(String title, String text, long organisationId, int editions) {}
