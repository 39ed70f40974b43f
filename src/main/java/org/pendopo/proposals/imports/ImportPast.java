package org.pendopo.proposals.imports;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.proposals.GivenProposal;
import org.pendopo.proposals.exchange.ColumnMapping;
import org.pendopo.proposals.exchange.CsvProposals;
import org.pendopo.proposals.exchange.ImportFormat;
import org.pendopo.proposals.exchange.ImportOptions;
import org.pendopo.proposals.exchange.ProposalField;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** An import that happened at another time: read, checked and stored like every other, but in the caller's transaction. */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class ImportPast {
    @Inject
    ImportJobs jobs;

    @Inject
    FileReader reader;

    @Inject
    RowsOfFile rows;

    @Inject
    BringInProposals bringIn;

    @Inject
    Settings settings;

    /**
     * @param columns the names of the file's columns
     * @param personId who brought it in
     * @return how many proposals came in
     */
    public int bringIn(long toolId, long personId, UploadedFile file, Map<ProposalField, String> columns, Instant at) {
        var job = new ImportJob(toolId, personId, file, ImportFormat.CSV, at);
        job.map(Mapping.toText(mapping(file, columns)));
        jobs.add(job);
        var target = rows.target(job).at(at);
        var given = new ArrayList<GivenProposal>();
        var report = reader.read(job, row -> given.add(rows.given(target, row)));
        if (!report.clean()) {
            throw new IllegalArgumentException(file.name() + ": " + report.problems());
        }
        job.finish(given.size(), at);
        bringIn.add(given);
        return given.size();
    }

    private ColumnMapping mapping(UploadedFile file, Map<ProposalField, String> columns) {
        var found = new EnumMap<ProposalField, Integer>(ProposalField.class);
        try {
            var csv = new CsvProposals(
                    () -> new ByteArrayInputStream(file.content()), ImportOptions.in(settings.timeZone()));
            for (var column : csv.preview().columns()) {
                columns.forEach((field, name) -> {
                    if (name.equals(column.name())) {
                        found.put(field, column.index());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ColumnMapping(found, "");
    }
}
