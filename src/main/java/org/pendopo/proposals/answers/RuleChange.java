package org.pendopo.proposals.answers;

import java.time.Instant;

/** Who switched the second check of a consultation on or off last, and when. */
public record RuleChange(boolean needed, String by, Instant at) {}
