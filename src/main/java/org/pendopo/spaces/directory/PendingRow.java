package org.pendopo.spaces.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;

/** A space that waits for an admin, and who made it. */
public record PendingRow(
        long id,
        SpaceKind kind,
        String slug,
        String title,
        String purpose,
        String language,
        Audience audience,
        @Nullable String maker,
        Instant createdAt) {}
