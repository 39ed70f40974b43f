package org.pendopo.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code forms.csv}, the list of all forms, and finds those that it must name. */
final class Forms {
    private static final Path FILE = Path.of("src/test/resources/org/pendopo/badinput/forms.csv");
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<pd:form\\s[^>]*?\\bid=\"([^\"]+)\"");

    /** How bad input is sent to a form. */
    enum How {
        EACH,
        ONCE,
        NONE,
        FILE
    }

    /** One line: the form with this id in that view, seen at this address by that person, sent with this button. */
    record Entry(String name, String address, String person, String button, How how) {
        String id() {
            return name.substring(name.indexOf('#') + 1);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Forms() {}

    static List<Entry> entries() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList())
                    .map(c -> new Entry(
                            c.get(0),
                            c.get(1),
                            c.get(2),
                            c.get(3),
                            How.valueOf(c.get(4).toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All forms in the pages, each as file and id. */
    static Set<String> inPages() {
        try (var files = Files.walk(VIEWS)) {
            var forms = new TreeSet<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                var found = FORM.matcher(Files.readString(file));
                while (found.find()) {
                    forms.add(VIEWS.relativize(file) + "#" + found.group(1));
                }
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
