package org.pendopo.feeds;

import java.time.Instant;

/**
 * What was changed about an event after it had been announced.
 *
 * @param sequence grows with each change
 * @param at when it was changed last
 * @param cancelled whether it does not take place as things stand
 */
public record EventChange(long sequence, Instant at, boolean cancelled) {}
