package org.pendopo.spaces;

/** A space got a part; its members follow from those of the whole. */
public record PartOpened(long spaceId, long wholeId, long by) {}
