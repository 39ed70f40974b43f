package org.pendopo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word is in a bundle, in both languages, and every key that a page names exists. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/pendopo");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern NAMED =
            Pattern.compile("m\\['([a-z_-]+\\.[^'\"#]+)'\\]|m\\.of\\('([a-z_-]+\\.[^'\"#]+)'[,)]");

    private static final Pattern DONE = Pattern.compile("Addresses\\.done\\([^;]*\"([a-z-]+)\\.([a-z_.-]+)\"\\)");

    static List<Path> indonesian() throws IOException {
        try (var files = Files.walk(BUNDLES)) {
            return files.filter(f -> f.endsWith("messages_id.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void both_languages_have_the_same_keys(Path file) throws IOException {
        assertThat(keys(file.resolveSibling("messages_en.properties"))).isEqualTo(keys(file));
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void keys_begin_with_their_module_and_are_at_most_200_in_a_file(Path file) throws IOException {
        var folder = BUNDLES.relativize(file).toString();
        var module = folder.substring(0, folder.lastIndexOf('/')).replace('/', '-');
        assertThat(keys(file)).allMatch(k -> k.startsWith(module + ".")).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void no_text_shouts_or_is_empty(Path file) throws IOException {
        for (var language : List.of("id", "en")) {
            var texts = load(file.resolveSibling("messages_" + language + ".properties"));
            assertThat(texts.values())
                    .allMatch(t -> !t.toString().isBlank() && !t.toString().contains("!"));
        }
    }

    @Test
    void every_key_that_a_page_names_exists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : indonesian()) {
            known.addAll(keys(file));
        }
        assertThat(known).containsAll(namedInPages());
    }

    @Test
    void whatever_is_done_is_said_to_be_done() throws IOException {
        var known = new TreeSet<String>();
        for (var file : indonesian()) {
            known.addAll(keys(file));
        }
        assertThat(doneInCode()).hasSizeGreaterThan(50).allMatch(known::contains);
    }

    private static Set<String> doneInCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> DONE.matcher(read(f)).results())
                    .map(r -> r.group(1) + ".done." + r.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> namedInPages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml"))
                    .flatMap(f -> NAMED.matcher(read(f)).results())
                    .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                    .filter(k -> !k.endsWith(".") && !k.endsWith("_"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(file)));
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
