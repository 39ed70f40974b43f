package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of proposals: RFC 4180 with a header row; UTF-8 with or without byte-order mark, or UTF-16 with one; comma,
 * semicolon or tab; line breaks inside quotation marks. Limits are in {@link ImportLimits}. Memory does not grow with
 * the file, apart from the outside numbers that must not come twice.
 *
 * <p>Use: {@code preview()}, let people correct the mapping, {@code preview(mapping)}, and when its report is clean
 * {@code read(mapping, rows)} in one transaction that is rolled back unless that report is clean too.
 */
public final class CsvProposals {
    private final ImportSource source;
    private final ImportOptions options;

    public CsvProposals(ImportSource source, ImportOptions options) {
        this.source = source;
        this.options = options;
    }

    /** Reads the whole file with the mapping that its header suggests. */
    public CsvPreview preview() throws IOException {
        return look(null);
    }

    /** Reads the whole file with this mapping. */
    public CsvPreview preview(ColumnMapping mapping) throws IOException {
        return look(mapping);
    }

    private CsvPreview look(@Nullable ColumnMapping mapping) throws IOException {
        var first = new ArrayList<ProposalRow>();
        char separator = Separators.of(source);
        var problems = new Problems();
        try (var records = records(separator, problems)) {
            var reading = new CsvReading(options, problems);
            var report = reading.read(records, mapping, row -> {
                if (first.size() < ImportLimits.PREVIEW_ROWS) {
                    first.add(row);
                }
            });
            return new CsvPreview(separator, reading.columns(), reading.mapping(), first, report);
        }
    }

    /**
     * Delivers every proposal without an error, in the order of the file, also when others have errors.
     *
     * @throws IOException when the source cannot be read; never because of what is in it
     */
    public ImportReport read(ColumnMapping mapping, Consumer<ProposalRow> rows) throws IOException {
        var problems = new Problems();
        try (var records = records(Separators.of(source), problems)) {
            return new CsvReading(options, problems).read(records, mapping, rows);
        }
    }

    private CsvRecords records(char separator, Problems problems) throws IOException {
        return new CsvRecords(StrictReader.open(source.open(), StandardCharsets.UTF_8), separator, '"', problems);
    }
}
