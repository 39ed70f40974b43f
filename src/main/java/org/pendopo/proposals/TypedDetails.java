package org.pendopo.proposals;

import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in besides title and text.
 *
 * @param category id of a category of the tool; null for none
 * @param territory code; empty for the whole area of the space
 * @param cost amount in rupiah as people write it; empty if nobody knows
 */
public record TypedDetails(
        @Nullable Long category,
        @Nullable String territory,
        @Nullable String cost) {}
