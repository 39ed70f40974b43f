package org.pendopo.guardians;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a removal is.
 *
 * @param dueAt when it begins
 * @param latest until when it is done
 * @param stoppedAt when a guardian agreed again
 */
public record RemovalView(
        Instant askedAt,
        Instant dueAt,
        Instant latest,
        @Nullable Instant doneAt,
        @Nullable Instant stoppedAt,
        int texts) {}
