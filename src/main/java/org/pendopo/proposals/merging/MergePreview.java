package org.pendopo.proposals.merging;

/**
 * What a merge would do.
 *
 * @param supports how many support the one that goes
 * @param doubles how many of them support the other one too: they count once
 * @param comments how many comments were written about the one that goes
 * @param together how many support both together
 */
public record MergePreview(MergeTarget into, long supports, long doubles, long comments, long together) {}
