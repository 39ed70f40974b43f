package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.exchange.CsvProposals;
import org.pendopo.proposals.exchange.ImportFormat;
import org.pendopo.proposals.exchange.ImportLimits;
import org.pendopo.proposals.exchange.ImportOptions;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.proposals.exchange.ImportReport;
import org.pendopo.proposals.exchange.PabulibProposals;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.shared.Settings;

/** Reads the file of a job in the form that it has, and finds what only the consultation can know to be wrong. */
@ApplicationScoped
class FileReader {
    @Inject
    Settings settings;

    @Inject
    ImportJobs jobs;

    /** The mapping that the header suggests, as text; empty for a Pabulib file. */
    String guess(ImportFormat format, UploadedFile file) {
        if (format == ImportFormat.PABULIB) {
            return "";
        }
        try {
            return Mapping.toText(new CsvProposals(() -> new java.io.ByteArrayInputStream(file.content()), options())
                    .preview()
                    .mapping());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileView view(ImportJob job, ImportRow row) {
        try {
            return job.getFormat() == ImportFormat.PABULIB ? pabulib(job, row) : csv(job, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileView csv(ImportJob job, ImportRow row) throws IOException {
        var mapping = Mapping.of(job.getMapping());
        var preview = new CsvProposals(job.source(), options()).preview(mapping);
        return new FileView(
                row, preview.columns(), preview.mapping(), null, preview.rows(), checked(job, preview.report()));
    }

    private FileView pabulib(ImportJob job, ImportRow row) throws IOException {
        var preview = new PabulibProposals(job.source()).preview();
        return new FileView(row, List.of(), null, preview.facts(), preview.rows(), checked(job, preview.report()));
    }

    /** Delivers every row; the report says whether the file as a whole may be imported. */
    ImportReport read(ImportJob job, Consumer<ProposalRow> rows) {
        try {
            return job.getFormat() == ImportFormat.PABULIB
                    ? new PabulibProposals(job.source()).read(rows)
                    : new CsvProposals(job.source(), options()).read(Mapping.of(job.getMapping()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A number that a proposal of this consultation has already: the same file a second time.
    private ImportReport checked(ImportJob job, ImportReport report) {
        if (!report.clean()) {
            return report;
        }
        Set<String> known = new HashSet<>(jobs.knownNumbers(job.getToolId()));
        var again = new ArrayList<ImportProblem>();
        var count = new long[1];
        read(job, row -> {
            var number = row.externalId();
            if (number != null && known.contains(number)) {
                count[0]++;
                if (again.size() < ImportLimits.MAX_PROBLEMS) {
                    again.add(new ImportProblem(row.line(), null, "proposals-import.error.known", List.of(number)));
                }
            }
        });
        return again.isEmpty()
                ? report
                : new ImportReport(report.rows(), report.skipped(), count[0], again, report.warnings(), report.notes());
    }

    private ImportOptions options() {
        var statuses =
                Arrays.stream(ProposalStatus.values()).map(ProposalStatus::code).collect(Collectors.toSet());
        var kinds = ProposalStatus.answers().stream().map(ProposalStatus::code).collect(Collectors.toSet());
        return new ImportOptions(settings.timeZone(), statuses, kinds);
    }
}
