package org.pendopo.proposals.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the next publication is, and the database's time at which that was so. */
public record NextDue(@Nullable Instant at, Instant now) {}
