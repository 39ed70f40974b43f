package org.pendopo.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a space in a calendar.
 *
 * @param acts how often officials changed something about it in the open
 * @param actedAt when they did so last
 */
record PhaseDate(
        long id,
        String title,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant suspendedUntil,
        String slug,
        String space,
        long acts,
        @Nullable Instant actedAt) {
    boolean isSuspended(Instant now) {
        return suspendedAt != null && (suspendedUntil == null || now.isBefore(suspendedUntil));
    }

    /** Whether nothing but an official ends the suspension. */
    boolean isSuspendedWithoutEnd() {
        return suspendedAt != null && suspendedUntil == null;
    }

    /** Null where nothing was changed; a suspension that ended by itself is a change too. */
    @Nullable
    EventChange change(Instant now) {
        var acted = actedAt;
        if (acted == null) {
            return null;
        }
        var until = suspendedUntil;
        if (until == null || now.isBefore(until)) {
            return new EventChange(2 * acts, acted, isSuspendedWithoutEnd());
        }
        return new EventChange(2 * acts + 1, until.isAfter(acted) ? until : acted, false);
    }
}
