package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Settings;

/** How much one account may write: enough for the liveliest talk, too little for a flood. Counted from what was written. */
@ApplicationScoped
class Pace {
    static final int A_MINUTE = 20;
    static final int AN_HOUR = 200;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Contributions contributions;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @throws Forbidden TOO_MANY with the time from which on there may be more */
    void check(long authorId) {
        var now = clock.instant();
        wait(contributions.writtenSince(authorId, now.minus(HOUR), AN_HOUR), now)
                .ifPresent(wait -> {
                    throw new Forbidden(Reason.TOO_MANY, now.plus(wait).atZone(settings.timeZone()));
                });
    }

    /**
     * How long until the next one may be written.
     *
     * @param written the last ones within the hour, newest first
     */
    static Optional<Duration> wait(List<Instant> written, Instant now) {
        return until(written, A_MINUTE, MINUTE, now).or(() -> until(written, AN_HOUR, HOUR, now));
    }

    private static Optional<Duration> until(List<Instant> written, int allowed, Duration within, Instant now) {
        return written.size() < allowed
                ? Optional.empty()
                : Optional.of(Duration.between(now, written.get(allowed - 1).plus(within)))
                        .filter(Duration::isPositive);
    }
}
