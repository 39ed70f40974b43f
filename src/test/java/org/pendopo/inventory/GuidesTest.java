package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides say the same in both languages, and name buttons and pages as the portal does. */
class GuidesTest {
    private static final Path ENGLISH = Path.of("docs/guide");
    private static final Path INDONESIAN = ENGLISH.resolve("id");
    private static final Pattern SHAPE =
            Pattern.compile("(?m)^#+ |^- |^[0-9]+[.] |pictures/([a-z-]+)[.]png|[*]{2}(?=[^*]+[*]{2})");
    private static final Pattern BOLD = Pattern.compile("[*]{2}([^*]+)[*]{2}");
    /** Words in bold that are no labels of the portal. */
    private static final Set<String> FORMATS = Set.of("pabulib", "json", "csv", "export", "ekspor", "tag", "tags");

    static List<String> names() throws IOException {
        try (var files = Files.list(ENGLISH)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_guide_is_there_in_both_languages() throws IOException {
        try (var files = Files.list(INDONESIAN)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(names());
        }
        assertThat(names())
                .contains("citizen.md", "official.md", "teacher.md", "pupil.md", "guardian.md", "moderator.md");
    }

    @ParameterizedTest
    @MethodSource("names")
    void both_have_the_same_parts_steps_and_pictures(String name) throws IOException {
        assertThat(shape(INDONESIAN.resolve(name))).isEqualTo(shape(ENGLISH.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_in_bold_is_written_so_in_the_portal(String name) throws IOException {
        assertThat(unknown(ENGLISH.resolve(name), "en")).isEmpty();
        assertThat(unknown(INDONESIAN.resolve(name), "id")).isEmpty();
    }

    private static List<String> shape(Path guide) throws IOException {
        return SHAPE.matcher(Files.readString(guide))
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    private static List<String> unknown(Path guide, String language) throws IOException {
        var texts = texts(language);
        return BOLD.matcher(Files.readString(guide))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(word -> !FORMATS.contains(word) && !texts.contains(word))
                .toList();
    }

    private static Set<String> texts(String language) throws IOException {
        var all = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/resources/org/pendopo"))) {
            for (var file : files.filter(f -> f.endsWith("messages_" + language + ".properties"))
                    .toList()) {
                var bundle = new Properties();
                bundle.load(new StringReader(Files.readString(file)));
                bundle.values().forEach(t -> all.add(t.toString().toLowerCase(Locale.ROOT)));
            }
        }
        return all;
    }
}
