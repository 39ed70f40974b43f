package org.pendopo.proposals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins or ends: the sorted-by value and the id of a proposal, written {@code 486.4312}.
 *
 * @param key supports, comments, a hash, or microseconds since 1970
 */
public record Mark(long key, long id) {
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,19})\\.([0-9]{1,18})");

    static Mark of(Instant at, long id) {
        return new Mark(ChronoUnit.MICROS.between(Instant.EPOCH, at), id);
    }

    /** Empty for what is no mark. */
    public static Optional<Mark> parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Mark(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The key as a time, within what the database can hold. */
    Instant time() {
        var bounded = Math.clamp(key, -62_000_000_000_000_000L, 200_000_000_000_000_000L);
        return Instant.EPOCH.plus(bounded, ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return key + "." + id;
    }
}
