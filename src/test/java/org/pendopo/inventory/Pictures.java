package org.pendopo.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code pictures.csv}, the list of the pictures in the documents, and finds what the documents name. */
final class Pictures {
    static final Path FOLDER = Path.of("docs/pictures");
    private static final Path FILE = Path.of("src/test/resources/org/pendopo/inventory/pictures.csv");
    private static final Pattern NAMED = Pattern.compile("pictures/([a-z-]+)[.]png");

    /**
     * One line: this picture shows what this person sees there.
     *
     * @param steps an address, then what is clicked or filled on the way
     * @param top selector of what stands at the top of the picture; empty for the top of the page
     */
    record Picture(String name, String person, boolean phone, List<String> steps, String top) {
        Path file() {
            return FOLDER.resolve(name + ".png");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Pictures() {}

    static Stream<Picture> all() {
        return read(FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Pictures::picture);
    }

    private static Picture picture(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        return new Picture(
                cells.get(0),
                cells.get(1),
                "phone".equals(cells.get(2)),
                List.of(cells.get(3).split(" > ", -1)),
                cells.get(4));
    }

    /** The names of the pictures that the documents show. */
    static Set<String> named() {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(f -> f.toString()
                            .endsWith(".md")))
                    .flatMap(file -> NAMED.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the pictures that are there. */
    static Set<String> present() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("[.]png$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
