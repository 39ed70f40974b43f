package org.pendopo.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads {@code pages.csv}, the list of all pages, and finds the views that it must name. */
final class Inventory {
    private static final Path FILE = Path.of("src/test/resources/org/pendopo/inventory/pages.csv");
    private static final Path VIEWS = Path.of("src/main/webapp");

    /**
     * One line: this view, seen at this address by these people.
     *
     * @param address a path; or {@code path > selector}, which is the first such link on that page
     * @param people demo accounts, or {@code visitor} for somebody who is not signed in
     */
    record Entry(String view, String address, List<String> people) {}

    private Inventory() {}

    static List<Entry> entries() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Inventory::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        return new Entry(cells.get(0), cells.get(1), List.of(cells.get(2).split(" ", -1)));
    }

    /** Views with an address of their own, and those that a space or the administration includes by address. */
    static Set<String> views() {
        try (var files = Files.walk(VIEWS)) {
            var views = new TreeSet<String>();
            files.map(VIEWS::relativize)
                    .map(Path::toString)
                    .filter(f -> f.endsWith(".xhtml") && isPage(f))
                    .forEach(views::add);
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(String view) {
        var parts = Path.of(view).getNameCount();
        return !view.startsWith("resources/")
                && !view.startsWith("WEB-INF/layout/")
                && (view.startsWith("WEB-INF/") ? parts == 3 && isIncludedByAddress(view) : parts <= 2);
    }

    // Parts of pages, which have no address, hold their name in a folder "parts" or are named in the file as parts.
    private static boolean isIncludedByAddress(String view) {
        return parts().noneMatch(view::equals);
    }

    private static Stream<String> parts() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("# part "))
                    .map(line -> line.substring("# part ".length()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
