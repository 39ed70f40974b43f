package org.pendopo.spaces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A phase with one of its capabilities, or with none if it has none. */
public record PhaseRow(
        long id,
        int version,
        String title,
        String description,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant firstClosesAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant suspendedUntil,
        @Nullable String suspensionReason,
        @Nullable Capability capability,
        Instant readAt) {}
