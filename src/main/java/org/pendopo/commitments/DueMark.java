package org.pendopo.commitments;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins or ends, written {@code 0.2026-12-01.4312}: what is still owed comes before what is
 * over, and each by its date.
 */
public record DueMark(boolean over, LocalDate due, long id) {
    private static final Pattern FORM = Pattern.compile("([01])\\.([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{1,18})");

    /** Empty for what is no mark. */
    public static Optional<DueMark> parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var due = LocalDate.parse(match.group(2));
            return Optional.of(new DueMark("1".equals(match.group(1)), due, Long.parseLong(match.group(3))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    int rank() {
        return over ? 1 : 0;
    }

    @Override
    public String toString() {
        return rank() + "." + due + "." + id;
    }
}
