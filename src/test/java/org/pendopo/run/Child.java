package org.pendopo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One program that we started, with its log file. */
final class Child implements Part {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, Path log, ProcessBuilder command) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.deleteIfExists(log);
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().remove("JAVA_TOOL_OPTIONS");
            command.redirectErrorStream(true).redirectOutput(log.toFile());
            var process = command.start();
            process.getOutputStream().close();
            return new Child(name, log, process);
        } catch (IOException cannot) {
            throw new LaunchFailed(name + " cannot be started.", cannot);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stream<ProcessHandle> processes() {
        var self = process.toHandle();
        return Stream.concat(self.descendants(), Stream.of(self)).filter(ProcessHandle::isAlive);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Waits until the address answers with 200; fails when the program ends, says it failed, or takes too long. */
    void await(URI address, String failure, Duration atMost) {
        var end = Instant.now().plus(atMost);
        while (status(address) != 200) {
            if (!isAlive()) {
                throw new LaunchFailed(name + " stopped by itself.", log);
            }
            if (logSays(failure)) {
                throw new LaunchFailed(name + " started with errors.", log);
            }
            if (Instant.now().isAfter(end)) {
                throw new LaunchFailed(name + " did not answer within " + atMost.toSeconds() + " s.", log);
            }
            pause();
        }
    }

    static int status(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", stop);
        }
    }

    private boolean logSays(String failure) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(failure));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /** Asks politely, then insists. */
    void stop() {
        var all = processes().toList();
        all.forEach(ProcessHandle::destroy);
        end(all, Duration.ofSeconds(15));
    }

    /** As if the power had failed: no program gets a chance to say goodbye. */
    void kill() {
        end(processes().toList(), Duration.ZERO);
    }

    static void end(List<ProcessHandle> processes, Duration patience) {
        var end = Instant.now().plus(patience);
        for (var process : processes) {
            try {
                process.onExit()
                        .get(Math.max(0, Duration.between(Instant.now(), end).toMillis()), TimeUnit.MILLISECONDS);
            } catch (Exception stillThere) {
                process.destroyForcibly();
            }
        }
        processes.forEach(process -> process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(slow -> process)
                .join());
    }

    /** A moment, or less when the program ends meanwhile. */
    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", stop);
        }
    }
}
