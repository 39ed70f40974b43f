package org.pendopo.proposals.similar;

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

/** How often one person may ask while they type, on each server: more than anybody types, too little for a flood. */
@ApplicationScoped
class AskingPace {
    static final int A_MINUTE = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KNOWN = 10_000;

    private record Asked(Instant since, int times) {}

    private final Map<Long, Asked> asked = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @throws Forbidden TOO_MANY with the time from which on there may be more */
    void check(long personId) {
        var now = clock.instant();
        if (asked.size() > KNOWN) {
            asked.values().removeIf(a -> !a.since().plus(MINUTE).isAfter(now));
        }
        var mine = asked.compute(personId, (id, last) -> next(last, now));
        if (mine.times() > A_MINUTE) {
            throw new Forbidden(Reason.TOO_MANY, mine.since().plus(MINUTE).atZone(settings.timeZone()));
        }
    }

    private static Asked next(@Nullable Asked last, Instant now) {
        return last == null || !last.since().plus(MINUTE).isAfter(now)
                ? new Asked(now, 1)
                : new Asked(last.since(), last.times() + 1);
    }
}
