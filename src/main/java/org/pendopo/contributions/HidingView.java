package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a contribution is hidden.
 *
 * @param reason for the author and moderators; null for everybody else
 */
public record HidingView(HouseRule rule, @Nullable String reason, Instant at) {}
