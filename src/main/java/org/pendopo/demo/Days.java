package org.pendopo.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns moments such as {@code "-12 08:10"}, told from the day of the first start, into points in time. */
record Days(LocalDate first, ZoneId zone) {
    static Days from(Instant now, ZoneId zone) {
        return new Days(LocalDate.ofInstant(now, zone), zone);
    }

    Instant at(String moment) {
        return first.plusDays(day(moment))
                .atTime(LocalTime.parse(moment.substring(moment.indexOf(' ') + 1)))
                .atZone(zone)
                .toInstant();
    }

    LocalDate dateOf(String moment) {
        return first.plusDays(day(moment));
    }

    private static long day(String moment) {
        return Long.parseLong(moment.substring(0, moment.indexOf(' ')));
    }
}
