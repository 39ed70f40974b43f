package org.pendopo.people;

import jakarta.inject.Inject;
import java.time.Duration;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Ends sessions because the provider said so; every node learns of it from the database. */
@UseCase
@Unguarded("the provider signed the order")
public class EndSessions {
    /** Longer than the provider lets any session live. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    @Inject
    EndedSessions sessions;

    @Inject
    Clock clock;

    /** False when this very token was taken before. */
    public boolean end(LogoutOrder order) {
        var now = clock.instant();
        sessions.forget(now.minus(REMEMBERED));
        return sessions.add(order.jti(), order.sid(), order.subject(), now) == 1;
    }
}
