package org.pendopo.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reads which sessions the provider ended. */
@UseCase
@Unguarded("asked before anybody is signed in")
public class ReadEndedSessions {
    @Inject
    EndedSessions sessions;

    @Inject
    Clock clock;

    /** Those that ended after that moment, or all that are remembered. */
    public List<EndedSessionRow> since(@Nullable Instant since) {
        return sessions.since(since == null ? clock.instant().minus(EndSessions.REMEMBERED) : since);
    }
}
