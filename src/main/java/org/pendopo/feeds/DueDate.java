package org.pendopo.feeds;

import java.time.LocalDate;

/** A day by which something is due, and the address of its space. */
record DueDate(long id, String title, LocalDate due, String slug) {}
