package org.pendopo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a killed house left behind. A process is ours only when both its number and its starting time are the
 * recorded ones: numbers are used again, and processes of others are not touched.
 */
final class Leftovers {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private Leftovers() {}

    static String line(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Ends what the file names and is still alive; says how many those were. */
    static int end(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        List<ProcessHandle> ours;
        try (var lines = Files.lines(file)) {
            ours = lines.flatMap(Leftovers::alive).toList();
        }
        ours.forEach(ProcessHandle::destroy);
        Child.end(ours, Duration.ofSeconds(10));
        Files.delete(file);
        return ours.size();
    }

    private static Stream<ProcessHandle> alive(String line) {
        var words = line.split(" ", -1);
        if (words.length != 2 || !words[0].matches("[0-9]+") || !words[1].matches("[0-9]+")) {
            return Stream.empty();
        }
        return process(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))).stream();
    }

    /** PostgreSQL refuses to start when its old number is now somebody else's: then its note is stale. */
    static void endPostmaster(Path postgresData) throws IOException {
        postmaster(postgresData).ifPresent(process -> {
            var all = Stream.concat(Stream.of(process), process.descendants()).toList();
            process.destroy();
            Child.end(all, Duration.ofSeconds(10));
        });
        Files.deleteIfExists(postgresData.resolve("postmaster.pid"));
    }

    /** The PostgreSQL that runs on this data: its note says number (first line) and start in seconds (third line). */
    static Optional<ProcessHandle> postmaster(Path postgresData) {
        try {
            var note = Files.readAllLines(postgresData.resolve("postmaster.pid"));
            return process(
                    Long.parseLong(note.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(note.get(2).strip())));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> process(long pid, Instant started) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false));
    }
}
