package org.pendopo.spaces.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.registry.TerritoryReport.LineFault;

/**
 * A CSV file of territories: columns code, parent, name and level (or kode, induk, nama, tingkat) in any order, UTF-8
 * with or without byte-order mark, commas or semicolons. It collects all faults instead of stopping at the first.
 */
final class TerritoryFile {
    static final int LINES_MAX = 20_000;
    private static final int FAULTS_MAX = 50;
    private static final int NAME_MAX = 120;
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.]{0,19}");
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "code", Set.of("code", "kode"),
            "parent", Set.of("parent", "parent_code", "induk", "kode_induk"),
            "name", Set.of("name", "nama"),
            "level", Set.of("level", "tingkat"));
    private static final Map<String, TerritoryLevel> LEVELS = Map.of(
            "city", TerritoryLevel.CITY,
            "kota", TerritoryLevel.CITY,
            "kabupaten", TerritoryLevel.CITY,
            "district", TerritoryLevel.DISTRICT,
            "kecamatan", TerritoryLevel.DISTRICT,
            "village", TerritoryLevel.VILLAGE,
            "kelurahan", TerritoryLevel.VILLAGE,
            "desa", TerritoryLevel.VILLAGE);

    private final Map<String, TerritoryRow> rows = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final List<LineFault> faults = new ArrayList<>();

    /** @throws RuleBroken when the file as a whole cannot be read */
    TerritoryFile(byte[] content) {
        var text = decode(content);
        var firstLine = text.lines().findFirst().orElse("");
        try (var lines = CsvReader.builder()
                .fieldSeparator(firstLine.indexOf(';') >= 0 ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            read(lines);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new RuleBroken("spaces-registry.territory.file.broken");
        }
    }

    Map<String, TerritoryRow> rows() {
        return rows;
    }

    /** All faults, also those of rows whose parent neither the file nor the register knows. */
    List<LineFault> faults(Map<String, TerritoryRow> known) {
        rows.values().forEach(row -> lies(row, parent(row, known)));
        return faults;
    }

    private @Nullable TerritoryRow parent(TerritoryRow row, Map<String, TerritoryRow> known) {
        var code = row.parentCode();
        return code == null ? null : Optional.ofNullable(rows.get(code)).orElseGet(() -> known.get(code));
    }

    private void lies(TerritoryRow row, @Nullable TerritoryRow parent) {
        var code = row.parentCode();
        if (code == null) {
            fault(row.level() == TerritoryLevel.CITY, row, "spaces-registry.territory.parent.missing", row.name());
        } else if (parent == null) {
            fault(false, row, "spaces-registry.territory.parent.unknown", code);
        } else {
            fault(
                    parent.level().compareTo(row.level()) < 0,
                    row,
                    "spaces-registry.territory.parent.level",
                    parent.name());
        }
    }

    private void read(CsvReader<CsvRecord> file) {
        Map<String, Integer> columns = null;
        for (var line : file) {
            if (columns == null) {
                columns = header(line);
            } else {
                RuleBroken.unless(lines.size() < LINES_MAX, "spaces-registry.territory.file.long", LINES_MAX);
                take(line, line.getStartingLineNumber(), columns);
            }
        }
        RuleBroken.unless(
                columns != null && (!rows.isEmpty() || !faults.isEmpty()), "spaces-registry.territory.file.empty");
    }

    private static Map<String, Integer> header(CsvRecord line) {
        var columns = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < line.getFieldCount(); at++) {
            var title = line.getField(at).strip().toLowerCase(Locale.ROOT);
            for (var column : COLUMNS.entrySet()) {
                if (column.getValue().contains(title)) {
                    columns.putIfAbsent(column.getKey(), at);
                }
            }
        }
        Stream.of("code", "parent", "name", "level")
                .forEach(name ->
                        RuleBroken.unless(columns.containsKey(name), "spaces-registry.territory.file.column", name));
        return columns;
    }

    private void take(CsvRecord line, long number, Map<String, Integer> columns) {
        var code = cell(line, columns.get("code"));
        var name = cell(line, columns.get("name"));
        var word = cell(line, columns.get("level"));
        var level = LEVELS.get(word.toLowerCase(Locale.ROOT));
        var first = lines.get(code);
        lines.putIfAbsent(code, number);
        if (!CODE.matcher(code).matches()) {
            add(number, "spaces-registry.territory.code.form", code);
        } else if (first != null) {
            add(number, "spaces-registry.territory.code.twice", code, first);
        } else if (name.isEmpty() || name.length() > NAME_MAX) {
            add(number, "spaces-registry.territory.name.form", NAME_MAX);
        } else if (level == null) {
            add(number, "spaces-registry.territory.level.unknown", word);
        } else {
            var parent = cell(line, columns.get("parent"));
            rows.put(code, new TerritoryRow(code, parent.isEmpty() ? null : parent, name, level));
        }
    }

    private void fault(boolean holds, TerritoryRow row, String key, Object argument) {
        if (!holds) {
            add(lines.getOrDefault(row.code(), 0L), key, argument);
        }
    }

    private void add(long line, String key, Object... arguments) {
        if (faults.size() < FAULTS_MAX) {
            faults.add(new LineFault(line, key, List.of(arguments)));
        }
    }

    private static String cell(CsvRecord line, @Nullable Integer at) {
        return at == null || at >= line.getFieldCount() ? "" : line.getField(at).strip();
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RuleBroken("spaces-registry.territory.file.utf8");
        }
    }
}
