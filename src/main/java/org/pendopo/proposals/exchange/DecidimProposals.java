package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The file of proposals in the open data of a Decidim portal: the same rules hold as for the columns of a CSV file. Our
 * own status comes only with an official answer that accepted or rejected; votes stay facts of the source.
 */
public final class DecidimProposals {
    private final ImportSource source;
    private final ImportOptions options;
    private final String language;

    /** @param language the one that is taken where a proposal is there in several, by its two letters */
    public DecidimProposals(ImportSource source, ImportOptions options, String language) {
        this.source = source;
        this.options = options;
        this.language = language;
    }

    /** Whether it is such a file, by its header. */
    static boolean is(ImportSource source) throws IOException {
        try (var records = records(source, new Problems())) {
            return records.hasNext() && DecidimColumns.isHeader(records.next().cells());
        }
    }

    /**
     * Delivers every proposal without an error, in the order of the file, also when others have errors.
     *
     * @throws IOException when the source cannot be read; never because of what is in it
     */
    public ImportReport read(Consumer<ProposalRow> rows) throws IOException {
        var problems = new Problems();
        try (var records = new DecidimRows(records(source, problems), language, problems)) {
            return new CsvReading(options, problems).read(records, DecidimRows.mapping(), rows);
        }
    }

    private static CsvRecords records(ImportSource source, Problems problems) throws IOException {
        return new CsvRecords(
                StrictReader.open(source.open(), StandardCharsets.UTF_8), Separators.of(source), '"', problems);
    }
}
