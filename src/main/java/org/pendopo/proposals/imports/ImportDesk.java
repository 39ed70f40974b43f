package org.pendopo.proposals.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.exchange.ColumnMapping;
import org.pendopo.proposals.exchange.ImportFormat;
import org.pendopo.proposals.exchange.ProposalField;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Officials bring files of proposals into a consultation: upload, look, map, start. */
@UseCase
public class ImportDesk {
    private static final int SHOWN = 20;
    private static final Duration UPLOADS_KEPT = Duration.ofDays(7);

    @Inject
    Access access;

    @Inject
    ImportJobs jobs;

    @Inject
    FileReader reader;

    @Inject
    CheckFile check;

    @Inject
    Event<ImportQueued> queued;

    @Inject
    Clock clock;

    /** @return the id of the import, to look at before it is started */
    public long upload(ProposalTool tool, UploadedFile file) {
        var by = access.require(Action.IMPORT, tool.spaceId());
        jobs.forgetUploads(tool.id(), clock.instant().minus(UPLOADS_KEPT));
        var format = format(file);
        var job = new ImportJob(tool.id(), by.id(), file, format, clock.instant());
        job.map(reader.guess(format, file));
        jobs.add(job);
        return job.getId();
    }

    public List<ImportRow> latest(ProposalTool tool) {
        access.require(Action.IMPORT, tool.spaceId());
        return jobs.latest(tool.id(), SHOWN);
    }

    public ImportRow row(ProposalTool tool, long id) {
        access.require(Action.IMPORT, tool.spaceId());
        return jobs.row(id, tool.id()).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** What the file would bring; reads all of it. */
    public FileView look(ProposalTool tool, long id) {
        var row = row(tool, id);
        var job = job(tool, id);
        var view = reader.view(job, row);
        return view.with(check.report(job, view.report()));
    }

    public void map(ProposalTool tool, long id, Map<ProposalField, Integer> columns, @Nullable String skip) {
        access.require(Action.IMPORT, tool.spaceId());
        var text = Mapping.toText(new ColumnMapping(columns, skip == null ? "" : skip.strip()));
        RuleBroken.unless(text.length() <= 2000, "proposals-import.skip.long");
        job(tool, id).map(text);
    }

    /** @throws RuleBroken if anything is wrong with the file: all or nothing */
    public void start(ProposalTool tool, long id) {
        var view = look(tool, id);
        RuleBroken.unless(
                view.report().clean(),
                "proposals-import.not_clean",
                view.report().errors());
        job(tool, id).queue((int) view.report().rows());
        queued.fire(new ImportQueued(id));
    }

    public void cancel(ProposalTool tool, long id) {
        access.require(Action.IMPORT, tool.spaceId());
        job(tool, id).cancel(clock.instant());
    }

    private ImportJob job(ProposalTool tool, long id) {
        return jobs.find(id).filter(j -> j.getToolId() == tool.id()).orElseThrow(NotFound::new);
    }

    private static ImportFormat format(UploadedFile file) {
        try {
            return ImportFormat.of(file.name(), () -> new java.io.ByteArrayInputStream(file.content()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
