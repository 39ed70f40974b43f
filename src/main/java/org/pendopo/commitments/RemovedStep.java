package org.pendopo.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that was taken out before it was done.
 *
 * @param by the name of the official who took it out
 */
public record RemovedStep(String title, @Nullable String by, Instant at) {}
