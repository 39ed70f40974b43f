package org.pendopo.feeds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date.
 *
 * @param name what its UID begins with, such as {@code phase-12}: it never changes
 * @param day the day, for what lasts a whole one; null for what has times
 * @param from when it begins; null for a whole day
 * @param to when it ends; null for a whole day, and for a moment
 * @param path where it is read in the portal
 * @param change null for what was never changed
 */
public record CalendarEvent(
        String name,
        String summary,
        @Nullable LocalDate day,
        @Nullable Instant from,
        @Nullable Instant to,
        String path,
        @Nullable EventChange change) {
    static CalendarEvent day(String name, String summary, LocalDate day, String path) {
        return new CalendarEvent(name, summary, day, null, null, path, null);
    }

    /** A moment by which something is to be done. */
    static CalendarEvent moment(String name, String summary, Instant at, String path) {
        return new CalendarEvent(name, summary, null, at, null, path, null);
    }

    static CalendarEvent time(String name, String summary, Instant from, Instant to, String path) {
        return new CalendarEvent(name, summary, null, from, to, path, null);
    }

    CalendarEvent changed(@Nullable EventChange since) {
        return new CalendarEvent(name, summary, day, from, to, path, since);
    }
}
