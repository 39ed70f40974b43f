package org.pendopo.commitments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** What officials type, checked; each fault is told at its field. */
final class Typed {
    static final int TITLE_MAX = 160;
    static final int REASON_MAX = 1000;
    static final int TEXT_MAX = 20_000;
    // Nobody promises for longer; a typing error in the year is found.
    private static final int YEARS_MAX = 30;

    private Typed() {}

    static String title(@Nullable String typed, String field) {
        var title = PlainText.line(typed);
        if (title.isEmpty()) {
            throw new RuleBroken("commitments.title.empty").at(field);
        }
        return within(title, TITLE_MAX, "commitments.title.long", field);
    }

    static String text(@Nullable String typed, String field) {
        return within(PlainText.clean(typed), TEXT_MAX, "commitments.text.long", field);
    }

    /** A reason that everybody will read. */
    static String reason(@Nullable String typed, String field) {
        var reason = PlainText.line(typed);
        if (reason.isEmpty()) {
            throw new RuleBroken("commitments.reason.empty").at(field);
        }
        return within(reason, REASON_MAX, "commitments.reason.long", field);
    }

    /** A day that is not over yet. */
    static LocalDate date(@Nullable String typed, LocalDate today, String field) {
        var date = date(typed, field);
        if (date.isBefore(today)) {
            throw new RuleBroken("commitments.date.past").at(field);
        }
        if (date.isAfter(today.plusYears(YEARS_MAX))) {
            throw new RuleBroken("commitments.date.far", YEARS_MAX).at(field);
        }
        return date;
    }

    private static LocalDate date(@Nullable String typed, String field) {
        try {
            return LocalDate.parse(PlainText.line(typed));
        } catch (DateTimeParseException e) {
            throw new RuleBroken("commitments.date.wrong").at(field);
        }
    }

    private static String within(String text, int max, String key, String field) {
        if (text.codePointCount(0, text.length()) > max) {
            throw new RuleBroken(key, max).at(field);
        }
        return text;
    }
}
