package org.pendopo.moderation;

/** A contribution on which reports wait, by its first one. */
record Queued(long contributionId, long firstReport, long reports) {}
