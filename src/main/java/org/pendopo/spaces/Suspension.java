package org.pendopo.spaces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A phase is set aside for a time, and everybody is told why.
 *
 * @param until when it ends by itself; null where somebody has to end it
 */
public record Suspension(Instant since, @Nullable Instant until, String reason) {
    /** Null unless there was one. */
    public static @Nullable Suspension of(@Nullable Instant since, @Nullable Instant until, @Nullable String reason) {
        return since == null || reason == null ? null : new Suspension(since, until, reason);
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(since) && (until == null || now.isBefore(until));
    }
}
