package org.pendopo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no part outlives us, even when we are killed: a small shell waits at the end of a pipe
 * and stops all parts when the pipe breaks. What runs is also written to a file, for the next start.
 */
final class Guard implements AutoCloseable {
    /** Reads lists of "signal:pid"; the last list counts when the pipe breaks; "done" ends it in peace. */
    private static final String WAIT_AND_STOP = """
            trap '' INT TERM HUP
            all=
            while read -r line; do
              [ "$line" = done ] && exit 0
              all=$line
            done
            for one in $all; do kill -"${one%%:*}" "${one##*:}" 2>/dev/null; done
            for try in 1 2 3 4 5 6 7 8 9 10 11 12; do
              sleep 1
              alive=
              for one in $all; do kill -0 "${one##*:}" 2>/dev/null && alive=yes; done
              [ -z "$alive" ] && exit 0
            done
            for one in $all; do kill -KILL "${one##*:}" 2>/dev/null; done
            """;

    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final Path file;
    private final @Nullable Process shell;
    private final Thread watch;
    private String known = "";
    private volatile boolean closed;

    Guard(Path file) {
        this.file = file;
        this.shell = shell();
        this.watch = Thread.ofPlatform().daemon().name("guard").unstarted(this::watch);
        watch.start();
    }

    void add(Part part) {
        parts.add(part);
        refresh();
    }

    void remove(Part part) {
        parts.remove(part);
        refresh();
    }

    private void watch() {
        while (!closed) {
            refresh();
            LockSupport.parkNanos(INTERVAL.toNanos()); // programs start programs of their own, and tell nobody
        }
    }

    private synchronized void refresh() {
        if (closed) {
            return;
        }
        var list = parts.stream()
                .flatMap(part -> part.processes().map(process -> part.signal() + ":" + process.pid()))
                .collect(Collectors.joining(" "));
        if (!list.equals(known)) {
            known = list;
            tell(list);
            remember();
        }
    }

    private void tell(String line) {
        if (shell == null) {
            return;
        }
        try {
            shell.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            shell.getOutputStream().flush();
        } catch (IOException gone) {
            // Without the shell the file still tells the next start what to clean up.
        }
    }

    private void remember() {
        try {
            Files.write(
                    file,
                    parts.stream().flatMap(Part::processes).map(Leftovers::line).toList());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Everything has stopped: nothing to guard, nothing to remember. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        LockSupport.unpark(watch);
        tell("done");
        try {
            Files.deleteIfExists(file);
        } catch (IOException harmless) {
            // The processes named there have ended; the next start sees that.
        }
        if (shell != null) {
            Child.end(List.of(shell.toHandle()), Duration.ofSeconds(2));
        }
    }

    private static @Nullable Process shell() {
        try {
            return new ProcessBuilder("/bin/sh", "-c", WAIT_AND_STOP)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            return null;
        }
    }
}
