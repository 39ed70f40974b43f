package org.pendopo.forum;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins or ends, written {@code 0.1795430400000000.812}.
 *
 * @param rank whether the topic is pinned, as the order counts it
 * @param micros since 1970, as exact as the database
 * @param id of the topic
 */
public record Mark(int rank, long micros, long id) {
    private static final Pattern FORM = Pattern.compile("([01])\\.(-?[0-9]{1,17})\\.([0-9]{1,18})");

    static Mark of(int rank, Instant at, long id) {
        return new Mark(rank, ChronoUnit.MICROS.between(Instant.EPOCH, at), id);
    }

    /** Empty for what is no mark. */
    public static Optional<Mark> parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new Mark(
                        Integer.parseInt(match.group(1)),
                        Long.parseLong(match.group(2)),
                        Long.parseLong(match.group(3))))
                : Optional.empty();
    }

    Instant time() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return rank + "." + micros + "." + id;
    }
}
