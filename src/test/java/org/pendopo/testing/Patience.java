package org.pendopo.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what becomes true by itself, and not longer than it may take. */
public final class Patience {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private Patience() {}

    public static void within(Duration atMost, BooleanSupplier holds) {
        var end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost.toMillis() + " ms");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
