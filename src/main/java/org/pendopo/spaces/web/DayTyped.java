package org.pendopo.spaces.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as browsers write it, which lasts to its end. */
final class DayTyped {
    private static final LocalTime END = LocalTime.of(23, 59, 59);

    private DayTyped() {}

    /** Nothing for an empty field; what is no day counts as long ago, which every rule about ends refuses. */
    static @Nullable Instant end(@Nullable String typed, ZoneId zone) {
        return typed == null || typed.isBlank() ? null : required(typed, zone);
    }

    /** As {@link #end}, where a day must be given. */
    static Instant required(@Nullable String typed, ZoneId zone) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip())
                    .atTime(END)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    static String of(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : LocalDate.ofInstant(at, zone).toString();
    }
}
