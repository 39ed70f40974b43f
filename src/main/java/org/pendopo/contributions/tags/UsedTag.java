package org.pendopo.contributions.tags;

/** A tag with how much stands under it that the reader may read. */
public record UsedTag(String tag, long uses) {}
