package org.pendopo.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment said before it was changed, as everybody reads it.
 *
 * @param unit that owed it
 * @param by the name of the official who changed it
 */
public record EditionView(
        int number,
        String title,
        String html,
        String unit,
        @Nullable String by,
        Instant at) {}
