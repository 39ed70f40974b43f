package org.pendopo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where one answers before reading, no query may forget it. Whatever reads contributions holds a condition of {@code Veil},
 * or stands in unveiled.csv with the reason why it gives nothing away.
 */
class VeilTest {
    private static final Path SOURCES = Path.of("src/main/java/org/pendopo");
    private static final Path KNOWN = Path.of("src/test/resources/org/pendopo/architecture/unveiled.csv");
    private static final Pattern READS =
            Pattern.compile("\\b(from|join) (Contribution|ThreadTally|Revision|contribution|thread_tally|revision)\\b");

    @Test
    void every_query_of_contributions_is_veiled_or_explained() throws IOException {
        assertThat(unveiled())
                .as("add the condition of Veil, or a line with the reason")
                .isEqualTo(known());
    }

    @Test
    void this_test_finds_such_queries() {
        assertThat(READS.matcher("select c.id from Contribution c").find()).isTrue();
        assertThat(READS.matcher("no such thing").find()).isFalse();
    }

    private static Set<String> unveiled() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> reads(text(f)))
                    .map(f -> SOURCES.relativize(f).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
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
            throw new java.io.UncheckedIOException(e);
        }
    }
}
