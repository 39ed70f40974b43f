package org.pendopo.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets many clients do the same thing at the same moment. */
public final class Race {
    /** What became of all of them. */
    public record Outcome<T>(List<T> results, List<Throwable> failures) {}

    private Race() {}

    public static <T> Outcome<T> of(int clients, Callable<T> work) throws InterruptedException {
        var start = new CyclicBarrier(clients);
        var results = new ArrayList<T>();
        var failures = new ArrayList<Throwable>();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < clients; i++) {
                running.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            for (var one : running) {
                try {
                    results.add(one.get());
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return new Outcome<>(results, failures);
    }
}
