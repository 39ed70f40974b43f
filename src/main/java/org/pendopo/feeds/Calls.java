package org.pendopo.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;

/**
 * Counts how often secret addresses are asked from one place: each server for itself, because calendars ask a few times
 * a day, and who asks more often only wants to guess or to keep us busy.
 */
@ApplicationScoped
public class Calls {
    static final int MOST = 120;
    private static final long WINDOW = Duration.ofHours(1).toNanos();

    private final Map<String, Integer> calls = new HashMap<>();
    private long began = System.nanoTime();

    /** @throws Forbidden when there were too many within the hour */
    public synchronized void count(String from) {
        var now = System.nanoTime();
        if (now - began > WINDOW) {
            calls.clear();
            began = now;
        }
        if (calls.merge(from, 1, Integer::sum) > MOST) {
            throw new Forbidden(Reason.TOO_MANY);
        }
    }
}
