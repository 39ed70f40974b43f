package org.pendopo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where one answers before reading, no query may forget it. Whatever reads contributions holds a condition of {@code Veil},
 * or stands, with its whole folder if need be, in unveiled.csv with the reason why it gives nothing away.
 */
class VeilTest {
    private static final Path SOURCES = Path.of("src/main/java/org/pendopo");
    private static final Path KNOWN = Path.of("src/test/resources/org/pendopo/architecture/unveiled.csv");
    private static final Pattern READS =
            Pattern.compile("\\b(from|join) (Contribution|ThreadTally|Revision|contribution|thread_tally|revision)\\b");

    @Test
    void every_query_of_contributions_is_veiled_or_explained() throws IOException {
        var known = known();
        var unveiled = unveiled();
        assertThat(unveiled)
                .as("add the condition of Veil, or a line with the reason")
                .allMatch(file -> known.stream().anyMatch(file::startsWith));
        assertThat(known).as("lines that explain nothing").allMatch(line -> unveiled.stream()
                .anyMatch(file -> file.startsWith(line)));
    }

    @Test
    void this_test_finds_such_queries() {
        assertThat(READS.matcher("select c.id from Contribution c").find()).isTrue();
        assertThat(READS.matcher("no such thing").find()).isFalse();
    }

    private static Set<String> unveiled() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> reads(text(f)))
                    .map(f -> SOURCES.relativize(f).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reads(String source) {
        return READS.matcher(source).find() && !source.contains("Veil.");
    }

    private static Set<String> known() throws IOException {
        try (var lines = Files.lines(KNOWN)) {
            return lines.filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(";", 2)[0].strip())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
