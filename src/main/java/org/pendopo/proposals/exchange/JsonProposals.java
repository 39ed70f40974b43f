package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The JSON file that {@link JsonExport} writes; the same rules hold as for the columns of its CSV twin. */
public final class JsonProposals {
    private final ImportSource source;
    private final ImportOptions options;

    public JsonProposals(ImportSource source, ImportOptions options) {
        this.source = source;
        this.options = options;
    }

    /**
     * Delivers every proposal without an error, in the order of the file, also when others have errors.
     *
     * @throws IOException when the source cannot be read; never because of what is in it
     */
    public ImportReport read(Consumer<ProposalRow> rows) throws IOException {
        var problems = new Problems();
        try (var reader = StrictReader.open(source.open(), StandardCharsets.UTF_8);
                var records = new JsonRecords(reader, problems)) {
            return new CsvReading(options, problems).read(records, null, rows);
        }
    }
}
