package org.pendopo.proposals;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in besides title and text.
 *
 * @param category id of a category of the tool; null for none
 * @param territory code; empty for the whole area of the space
 * @param place where in the territory, in the author's words; empty if nobody says
 * @param cost amount in rupiah as people write it; empty if nobody knows
 * @param own answers to the consultation's own questions, by the id of the question
 */
public record TypedDetails(
        @Nullable Long category,
        @Nullable String territory,
        @Nullable String place,
        @Nullable String cost,
        Map<Long, String> own) {
    public TypedDetails(@Nullable Long category, @Nullable String territory, @Nullable String cost) {
        this(category, territory, null, cost, Map.of());
    }
}
