package org.pendopo.contributions.follow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of what somebody follows begins, written {@code 1795430400000000.812}.
 *
 * @param micros since 1970, as exact as the database
 */
public record FollowMark(long micros, long id) {
    static final FollowMark START = new FollowMark(4_102_444_800_000_000L, Long.MAX_VALUE);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,17})\\.([0-9]{1,18})");

    static FollowMark of(FollowedRow row) {
        return new FollowMark(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()), row.id());
    }

    /** Empty for what is no mark. */
    public static Optional<FollowMark> parse(@Nullable String text) {
        var match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new FollowMark(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    Instant time() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return micros + "." + id;
    }
}
