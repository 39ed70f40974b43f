package org.pendopo.proposals.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A publication in a list; {@code doneAt} is null until its time has come. */
public record PublicationRow(
        long id,
        long toolId,
        Instant at,
        String by,
        @Nullable Instant doneAt) {}
