package org.pendopo.run;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program with a start script, and an address that tells when it is ready. */
abstract class Program implements Part, AutoCloseable {
    private final String name;
    private @Nullable Child running;

    Program(String name) {
        this.name = name;
    }

    /** Prepares its files and starts it. */
    abstract Child launch();

    /** Waits until it does what it is there for. */
    abstract void await(Child child);

    @Override
    public final String name() {
        return name;
    }

    /** Starts and waits until it is ready. */
    public final void start() {
        var child = launch();
        running = child;
        await(child);
    }

    /** Done when the program ends, whoever ended it. */
    final CompletableFuture<?> ended() {
        return Objects.requireNonNull(running, name + " does not run").ended();
    }

    final boolean isAlive() {
        return running != null && running.isAlive();
    }

    @Override
    public final Stream<ProcessHandle> processes() {
        return running == null ? Stream.empty() : running.processes();
    }

    /** kill -9. */
    public final void kill() {
        Objects.requireNonNull(running, name + " does not run").kill();
    }

    @Override
    public final void close() {
        if (running != null) {
            running.stop();
        }
    }
}
