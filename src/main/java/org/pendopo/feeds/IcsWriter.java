package org.pendopo.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar (RFC 5545): lines end in CRLF and are folded at 75 octets, never inside a character; times are UTC,
 * so that no time zone has to be described.
 */
public final class IcsWriter {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();
    private final URI base;
    private final Instant stamp;

    private IcsWriter(URI base, Instant stamp) {
        this.base = base;
        this.stamp = stamp;
    }

    /**
     * @param base of the portal, in front of its paths
     * @param stamp when this was found out
     */
    public static String write(String title, List<CalendarEvent> events, URI base, Instant stamp) {
        var writer = new IcsWriter(base, stamp);
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Pendopo//Pendopo//ID");
        writer.line("CALSCALE:GREGORIAN");
        writer.line("X-WR-CALNAME:" + escaped(title));
        writer.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        events.forEach(writer::event);
        writer.line("END:VCALENDAR");
        return writer.out.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.name() + "@" + base.getHost());
        var change = event.change();
        line("DTSTAMP:" + TIME.format(change != null && change.at().isAfter(stamp) ? change.at() : stamp));
        if (change != null) {
            line("LAST-MODIFIED:" + TIME.format(change.at()));
            line("SEQUENCE:" + change.sequence());
            line("STATUS:" + (change.cancelled() ? "CANCELLED" : "CONFIRMED"));
        }
        var day = event.day();
        if (day == null) {
            line("DTSTART:" + TIME.format(event.from()));
            var to = event.to();
            if (to != null) {
                line("DTEND:" + TIME.format(to));
            }
        } else {
            line("DTSTART;VALUE=DATE:" + basic(day));
            line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
            line("TRANSP:TRANSPARENT");
        }
        line("SUMMARY:" + escaped(event.summary()));
        line("URL:" + base.resolve(event.path()));
        line("END:VEVENT");
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** TEXT as RFC 5545 3.3.11 has it; control characters, which it cannot hold, are left out. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\n|\\r", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", "");
    }

    private void line(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = line.codePointAt(i);
            var size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
