package org.pendopo.feeds;

import java.time.Instant;
import java.util.List;

/**
 * A calendar.
 *
 * @param stamp the beginning of the day on which it was read: the same day gives the same file
 */
public record Calendar(String title, List<CalendarEvent> events, Instant stamp) {}
