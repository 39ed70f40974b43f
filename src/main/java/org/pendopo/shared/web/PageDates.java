package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Texts;

/** Dates and times in pages, in the reader's language and the institution's time zone. */
@Named("dates")
@RequestScoped
public class PageDates {
    @Inject
    Visit visit;

    @Inject
    Settings settings;

    /** 12 Nov 2026; without the year if it is this one. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : day(local(at).toLocalDate());
    }

    public String day(LocalDate date) {
        return of(date.getYear() == LocalDate.now(zone()).getYear() ? "d MMM" : "d MMM yyyy")
                .format(date);
    }

    /** Jumat, 27 November 2026. */
    public String longDay(@Nullable Instant at) {
        return at == null ? "" : of("EEEE, d MMMM yyyy").format(local(at));
    }

    /** 12 Nov, 15.42. */
    public String moment(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        var time = local(at);
        return day(time.toLocalDate()) + ", "
                + of("id".equals(visit.getLanguage().code()) ? "HH.mm" : "HH:mm")
                        .format(time);
    }

    /** Everything there is to say of the moment, for a tooltip: with weekday, year and time zone. */
    public String exact(@Nullable Instant at) {
        return at == null ? "" : of("EEEE, d MMMM yyyy, HH:mm zzz").format(local(at));
    }

    /** For the {@code datetime} attribute. */
    public String machine(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whole days from today until that moment, by the calendar; 0 is today, negative is past. */
    public long daysUntil(Instant at) {
        return ChronoUnit.DAYS.between(LocalDate.now(zone()), local(at).toLocalDate());
    }

    /** How far a due date is, in words: days left, today, or days past. */
    public String due(LocalDate date) {
        var days = ChronoUnit.DAYS.between(LocalDate.now(zone()), date);
        var key = days > 0 ? "shared.due.left" : days == 0 ? "shared.due.today" : "shared.due.over";
        return Texts.of(visit.getLanguage(), key, Math.abs(days));
    }

    public boolean isOver(LocalDate date) {
        return date.isBefore(LocalDate.now(zone()));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone());
    }

    private ZoneId zone() {
        return settings.timeZone();
    }

    private DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, visit.getLanguage().locale());
    }
}
