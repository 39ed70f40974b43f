package org.pendopo.commitments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that was moved, as everybody reads it.
 *
 * @param milestone whose date it is; null for that of the whole commitment
 * @param by the official's name
 */
public record SlipView(
        @Nullable Long milestoneId,
        @Nullable String milestone,
        LocalDate was,
        LocalDate becomes,
        String reason,
        @Nullable String by,
        Instant at) {
    /** Whether it became later, and not sooner. */
    public boolean isLater() {
        return becomes.isAfter(was);
    }
}
