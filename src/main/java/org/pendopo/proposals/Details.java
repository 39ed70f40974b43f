package org.pendopo.proposals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal has besides its title and text.
 *
 * @param cost null if nobody said
 */
record Details(
        @Nullable Long categoryId,
        @Nullable String territoryCode,
        @Nullable BigDecimal cost) {}
