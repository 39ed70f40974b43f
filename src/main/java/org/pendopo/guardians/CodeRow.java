package org.pendopo.guardians;

import java.time.Instant;

/** A code that waits to be used, as teachers see it. */
public record CodeRow(long id, long childId, String child, Instant madeAt, Instant endsAt) {}
