package org.pendopo.proposals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal has besides its title and text.
 *
 * @param place where in the territory, in the author's words
 * @param cost null if nobody said
 */
record Details(
        @Nullable Long categoryId,
        @Nullable String territoryCode,
        @Nullable String place,
        @Nullable BigDecimal cost) {}
