package org.pendopo.proposals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.exchange.CsvProposals;
import org.pendopo.proposals.exchange.DecidimProposals;
import org.pendopo.proposals.exchange.ImportFormat;
import org.pendopo.proposals.exchange.ImportLimits;
import org.pendopo.proposals.exchange.ImportOptions;
import org.pendopo.proposals.exchange.ImportReport;
import org.pendopo.proposals.exchange.JsonProposals;
import org.pendopo.proposals.exchange.PabulibProposals;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.shared.Settings;

/** Reads the file of a job in the form that it has. */
@ApplicationScoped
class FileReader {
    @Inject
    Settings settings;

    @Inject
    ImportSpaces spaces;

    /** The mapping that the header suggests, as text; empty for what is not CSV. */
    String guess(ImportFormat format, UploadedFile file) {
        if (format != ImportFormat.CSV) {
            return "";
        }
        try {
            return Mapping.toText(new CsvProposals(() -> new ByteArrayInputStream(file.content()), options())
                    .preview()
                    .mapping());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileView view(ImportJob job, ImportRow row) {
        try {
            return switch (job.getFormat()) {
                case CSV -> csv(job, row);
                case PABULIB -> pabulib(job, row);
                case JSON, DECIDIM -> withoutColumns(job, row);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileView csv(ImportJob job, ImportRow row) throws IOException {
        var preview = new CsvProposals(job.source(), options()).preview(Mapping.of(job.getMapping()));
        return new FileView(row, preview.columns(), preview.mapping(), null, preview.rows(), preview.report());
    }

    private FileView pabulib(ImportJob job, ImportRow row) throws IOException {
        var preview = new PabulibProposals(job.source()).preview();
        return new FileView(row, List.of(), null, preview.facts(), preview.rows(), preview.report());
    }

    private FileView withoutColumns(ImportJob job, ImportRow row) {
        var first = new ArrayList<ProposalRow>();
        var report = read(job, read -> {
            if (first.size() < ImportLimits.PREVIEW_ROWS) {
                first.add(read);
            }
        });
        return new FileView(row, List.of(), null, null, first, report);
    }

    /** Delivers every row; the report says whether the file as a whole may be imported. */
    ImportReport read(ImportJob job, Consumer<ProposalRow> rows) {
        try {
            return switch (job.getFormat()) {
                case CSV -> new CsvProposals(job.source(), options()).read(Mapping.of(job.getMapping()), rows);
                case PABULIB -> new PabulibProposals(job.source()).read(rows);
                case JSON -> new JsonProposals(job.source(), options()).read(rows);
                case DECIDIM -> new DecidimProposals(job.source(), options(), language(job)).read(rows);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String language(ImportJob job) {
        return spaces.of(job.getToolId()).language();
    }

    private ImportOptions options() {
        var statuses =
                Arrays.stream(ProposalStatus.values()).map(ProposalStatus::code).collect(Collectors.toSet());
        var kinds = ProposalStatus.answers().stream().map(ProposalStatus::code).collect(Collectors.toSet());
        return new ImportOptions(settings.timeZone(), statuses, kinds);
    }
}
