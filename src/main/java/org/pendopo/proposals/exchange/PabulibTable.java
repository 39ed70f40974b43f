package org.pendopo.proposals.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one section of a Pabulib file, by name. */
final class PabulibTable {
    private final String section;
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final Problems problems;

    /** Tells the columns that are missing or there twice. */
    PabulibTable(String section, Row row, List<String> needed, Problems problems) {
        this.section = section;
        this.problems = problems;
        header = row.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < header.size(); i++) {
            var before = places.putIfAbsent(header.get(i), i);
            if (before != null && !header.get(i).isEmpty()) {
                problems.add(
                        ProblemKind.HEADER_DUPLICATE,
                        row.line(),
                        header.get(i),
                        Problems.shown(header.get(i)),
                        before + 1,
                        i + 1);
            }
        }
        needed.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> problems.stop(ProblemKind.PB_HEADER.at(row.line(), name, section, name)));
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    Cell cell(Row row, String column) {
        var place = places.get(column);
        return new Cell(row.line(), column, place == null ? "" : row.cell(place), problems);
    }

    /** The first of the columns that holds something; null when none does. */
    @Nullable
    String first(Row row, String... columns) {
        for (var column : columns) {
            var label = cell(row, column).label(ImportLimits.MAX_LABEL);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Whether the row reaches to the needed columns; says so when it does not, and warns when it is otherwise short. */
    boolean reaches(Row row, List<String> needed) {
        int width = row.cells().size();
        boolean reaches = needed.stream().allMatch(name -> places.getOrDefault(name, -1) < width);
        boolean extra = row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        if (!reaches) {
            problems.add(ProblemKind.PB_ROW_SHORT, row.line(), null, section, width, header.size());
        } else if (width < header.size()) {
            problems.add(ProblemKind.PB_ROW_WIDTH, row.line(), null, section, width, header.size());
        } else if (extra) {
            problems.add(ProblemKind.COLUMNS_EXTRA, row.line(), null, width, header.size());
        }
        return reaches && !extra;
    }
}
