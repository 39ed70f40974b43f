package org.pendopo.feeds;

import java.time.Instant;

/** A phase of a space in a calendar. */
record PhaseDate(long id, String title, Instant opensAt, Instant closesAt, String slug, String space) {}
