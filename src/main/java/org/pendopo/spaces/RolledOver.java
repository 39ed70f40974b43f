package org.pendopo.spaces;

import java.time.Instant;
import java.util.Map;

/**
 * A class goes on in a new one.
 *
 * @param tools for each tool of the old class the one that was made like it
 */
public record RolledOver(long from, long to, TermPlan plan, Map<Long, Long> tools, Instant at) {}
