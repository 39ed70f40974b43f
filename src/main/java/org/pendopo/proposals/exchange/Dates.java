package org.pendopo.proposals.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments as files write them: ISO 8601, seconds or milliseconds since 1970, the form of Polis
 * ({@code Sat Nov 17 05:09:36 WIB 2018}), and days before months with points, strokes or hyphens.
 */
final class Dates {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{12,13}");
    private static final Instant EARLIEST =
            LocalDate.of(1900, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATEST =
            LocalDate.of(2200, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            form("uuuu-MM-dd[ HH:mm[:ss]]"),
            form("d.M.uuuu[ HH:mm[:ss]]"),
            form("d/M/uuuu[ HH:mm[:ss]]"),
            form("d-M-uuuu[ HH:mm[:ss]]"),
            form("EEE MMM d HH:mm:ss zzz uuuu"));

    private Dates() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment that is written; a day without a time is its beginning in the zone; null when it is no date. */
    static @Nullable Instant instant(String written, ZoneId zone) {
        var text = written.strip();
        var found = parse(text, zone);
        return found == null || found.isBefore(EARLIEST) || found.isAfter(LATEST) ? null : found;
    }

    /** The day that is written; null when it is no date. */
    static @Nullable LocalDate day(String written) {
        var found = instant(written, ZoneOffset.UTC);
        return found == null ? null : found.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable Instant parse(String text, ZoneId zone) {
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        return FORMS.stream()
                .flatMap(form -> moment(form, text, zone).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> moment(DateTimeFormatter form, String text, ZoneId zone) {
        try {
            var found = form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            if (found instanceof ZonedDateTime zoned) {
                return Optional.of(zoned.toInstant());
            }
            var local = found instanceof LocalDateTime time
                    ? time
                    : LocalDate.from(found).atStartOfDay();
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
