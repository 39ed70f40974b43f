package org.pendopo.proposals.desk;

import java.time.Instant;
import java.util.List;

/**
 * Who sits at the desk, and when.
 *
 * @param offices groups in which the person is an official
 */
record Seat(long person, List<String> offices, Instant now) {}
