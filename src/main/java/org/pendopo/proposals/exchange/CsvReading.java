package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.FormulaGuard;

/** One pass through the rows of a CSV file, or of a JSON file, whose rows are made to look the same. */
final class CsvReading {
    private static final int SAMPLES = 3;

    private final ImportOptions options;
    private final Problems problems;
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final List<List<String>> samples = new ArrayList<>();
    private List<String> header = List.of();
    private ColumnMapping mapping = new ColumnMapping(Map.of(), "");
    private long delivered;
    private long skipped;
    private int seen;

    CsvReading(ImportOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Delivers the proposals; without a mapping, the header suggests one. */
    ImportReport read(Rows records, @Nullable ColumnMapping chosen, Consumer<ProposalRow> rows) throws IOException {
        if (records.hasNext()) {
            readHeader(records.next(), chosen);
            while (records.hasNext()) {
                readRow(records.next(), rows);
            }
            sayWhenNoRows();
        } else if (!problems.stopped()) {
            problems.stop(ProblemKind.EMPTY.at(1, null));
        }
        return problems.report(delivered, skipped);
    }

    private void readHeader(Row row, @Nullable ColumnMapping chosen) {
        header = row.cells().stream().map(String::strip).toList();
        header.forEach(name -> samples.add(new ArrayList<>()));
        mapping = chosen == null ? ColumnGuess.of(header) : chosen;
        refuseDuplicates(row.line());
        mapping.columns().values().stream()
                .filter(column -> column < 0 || column >= header.size())
                .findFirst()
                .ifPresent(
                        column -> problems.stop(ProblemKind.MAPPING.at(row.line(), null, column + 1, header.size())));
        if (mapping.column(ProposalField.TITLE) == null) {
            problems.add(ProblemKind.NO_TITLE, row.line(), null, Problems.shown(String.join(", ", header)));
        }
    }

    private void refuseDuplicates(long line) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            var before = name.isEmpty() ? null : places.putIfAbsent(name, i);
            if (before != null) {
                problems.add(ProblemKind.HEADER_DUPLICATE, line, name, Problems.shown(name), before + 1, i + 1);
            }
        }
    }

    private void readRow(Row row, Consumer<ProposalRow> rows) {
        if (row.blank()) {
            problems.add(ProblemKind.BLANK, row.line(), null);
            return;
        }
        seen++;
        if (seen > ImportLimits.MAX_ROWS) {
            problems.stop(ProblemKind.ROWS.at(row.line(), null, ImportLimits.MAX_ROWS));
            return;
        }
        takeSamples(row);
        if (mapping.column(ProposalField.TITLE) == null || !widthFits(row)) {
            return;
        }
        var csvRow = new CsvRow(row, header, mapping, options, problems);
        if (csvRow.skipped()) {
            skipped++;
        } else {
            deliver(csvRow, rows);
        }
    }

    private void takeSamples(Row row) {
        for (int i = 0; i < header.size(); i++) {
            var value = row.cell(i);
            if (!value.isBlank() && samples.get(i).size() < SAMPLES) {
                samples.get(i).add(Problems.shown(FormulaGuard.unguard(value)));
            }
        }
    }

    /** Columns without a value behind the last one are what spreadsheets leave behind; they do no harm. */
    private boolean widthFits(Row row) {
        int width = row.cells().size();
        if (width < header.size()) {
            problems.add(ProblemKind.COLUMNS_MISSING, row.line(), null, width, header.size());
            return false;
        }
        boolean extra = row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        if (extra) {
            problems.add(ProblemKind.COLUMNS_EXTRA, row.line(), null, width, header.size());
        }
        return !extra;
    }

    private void deliver(CsvRow row, Consumer<ProposalRow> rows) {
        long before = problems.errors();
        var proposal = row.proposal();
        var id = proposal.externalId();
        var earlier = id == null ? null : lineOfId.putIfAbsent(id, proposal.line());
        if (id != null && earlier != null) {
            var column = row.cell(ProposalField.EXTERNAL_ID).column();
            problems.add(ProblemKind.ID_DUPLICATE, proposal.line(), column, Problems.shown(id), earlier);
        }
        if (problems.errors() == before) {
            delivered++;
            rows.accept(proposal);
        }
    }

    private void sayWhenNoRows() {
        if (seen == 0 && !problems.stopped()) {
            problems.add(ProblemKind.NO_ROWS, 1, null);
        }
    }

    List<CsvColumn> columns() {
        var columns = new ArrayList<CsvColumn>();
        for (int i = 0; i < header.size(); i++) {
            columns.add(new CsvColumn(i, header.get(i), samples.get(i)));
        }
        return columns;
    }

    ColumnMapping mapping() {
        return mapping;
    }
}
