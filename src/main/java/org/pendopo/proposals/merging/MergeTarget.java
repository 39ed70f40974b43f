package org.pendopo.proposals.merging;

/** A proposal that another one can be merged into. */
public record MergeTarget(long id, String title, String language, int supports, int comments) {}
