package org.pendopo.owndata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The map of personal data. Whatever is not understood in its file stops the start. */
final class DataMap {
    private static final String FILE = "/org/pendopo/owndata/data-map.csv";
    private static final int CELLS = 5;
    // The names go into statements.
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern OWNER = Pattern.compile("[a-z_]+(?:@[a-z_]+\\.[a-z_]+)?");
    private static final Pattern KEPT =
            Pattern.compile("account|text|record|undone|free|days [1-9][0-9]{0,3}(?: [a-z_]+)?");

    private DataMap() {}

    static List<DataLine> lines() {
        return Holder.LINES;
    }

    private static final class Holder {
        static final List<DataLine> LINES = read();
    }

    private static List<DataLine> read() {
        try (var file = DataMap.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(DataMap::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataLine line(String text) {
        var cells = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        require(cells.size() == CELLS, text);
        var owners = cells.get(1).equals("-")
                ? List.<String>of()
                : List.of(cells.get(1).split(",", -1));
        var columns = List.of(cells.getLast().split(" +", -1));
        require(NAME.matcher(cells.getFirst()).matches(), text);
        require(owners.stream().allMatch(OWNER.asMatchPredicate()), text);
        require(columns.stream().allMatch(NAME.asMatchPredicate()), text);
        require(KEPT.matcher(cells.get(CELLS - 2)).matches(), text);
        var kind = Arrays.stream(DataKind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(cells.get(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("data map: " + text));
        require(kind != DataKind.OWN || !owners.isEmpty(), text);
        return new DataLine(cells.getFirst(), owners, kind, cells.get(CELLS - 2), columns);
    }

    private static void require(boolean right, String text) {
        if (!right) {
            throw new IllegalStateException("data map: " + text);
        }
    }

    /** One line for each table whose rows are removed when they are old. */
    static List<DataLine> forgotten() {
        return lines().stream()
                .filter(DataLine::isForgotten)
                .collect(Collectors.toMap(DataLine::table, Function.identity(), (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The lines of the download, in the order of the file. */
    static List<DataLine> own() {
        Predicate<DataLine> own = line -> line.kind() == DataKind.OWN;
        return lines().stream().filter(own).toList();
    }
}
