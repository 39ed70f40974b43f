package org.pendopo.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.pendopo.shared.Tick;

/** Every ten minutes removes what the map says is kept for so many days, on whichever server comes to it first. */
@ApplicationScoped
class ForgetOld {
    private static final long INTERVAL = Duration.ofMinutes(10).toNanos();

    @Inject
    OldRows old;

    private long last = System.nanoTime() - INTERVAL;

    // Ticks come one after the other. Where more is left than one part, the next tick goes on.
    void on(@Observes Tick tick) {
        if (System.nanoTime() - last >= INTERVAL) {
            var more = false;
            for (var line : DataMap.forgotten()) {
                more |= old.remove(line) == OldRows.PART;
            }
            last = more ? last : System.nanoTime();
        }
    }
}
