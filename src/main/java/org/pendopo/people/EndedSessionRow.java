package org.pendopo.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session, or all sessions of a subject when there is no sid, that ended at that moment. */
public record EndedSessionRow(
        @Nullable String sid, @Nullable String subject, Instant endedAt) {}
