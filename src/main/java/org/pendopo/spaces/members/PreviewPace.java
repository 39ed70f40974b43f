package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Settings;

/**
 * How many lines one person may have looked at before anything is done with them, on each server: enough to mend a long
 * list some times, too little to find out by lists who has an account.
 */
@ApplicationScoped
class PreviewPace {
    static final int AN_HOUR = 5 * MemberFile.LINES_MAX;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int KNOWN = 10_000;

    private record Looked(Instant since, int lines) {}

    private final Map<Long, Looked> looked = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @throws Forbidden TOO_MANY with the time from which on there may be more */
    void check(long personId, int lines) {
        var now = clock.instant();
        if (looked.size() > KNOWN) {
            looked.values().removeIf(l -> isOver(l, now));
        }
        var mine = looked.compute(personId, (id, last) -> next(last, lines, now));
        if (mine.lines() > AN_HOUR) {
            throw new Forbidden(Reason.TOO_MANY, mine.since().plus(HOUR).atZone(settings.timeZone()));
        }
    }

    private static Looked next(@Nullable Looked last, int lines, Instant now) {
        return last == null || isOver(last, now)
                ? new Looked(now, lines)
                : new Looked(last.since(), Math.min(last.lines() + lines, AN_HOUR + 1));
    }

    private static boolean isOver(Looked last, Instant now) {
        return !last.since().plus(HOUR).isAfter(now);
    }
}
