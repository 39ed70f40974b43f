package org.pendopo.proposals.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.exchange.ImportLimits;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.proposals.exchange.ProposalField;
import org.pendopo.proposals.imports.FileView;
import org.pendopo.proposals.imports.ImportDesk;
import org.pendopo.proposals.imports.ImportRow;
import org.pendopo.proposals.imports.UploadedFile;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.PageTexts;
import org.pendopo.spaces.web.SpacePage;

/** Upload, look, map, start, watch: each step is an address, so that nothing is lost when the browser is closed. */
@Named
@RequestScoped
public class ImportPage {
    private static final int NONE = -1;

    @Inject
    SpacePage space;

    @Inject
    ImportDesk desk;

    @Inject
    PageTexts texts;

    private @Nullable Part file;
    private @Nullable String skip;
    private final Map<String, Integer> columns = new java.util.HashMap<>();
    private @Nullable FileView view;
    private @Nullable ImportRow row;

    public void upload() {
        var part = file;
        if (part == null || part.getSize() == 0) {
            throw new RuleBroken("proposals-import.no_file").at("file");
        }
        if (part.getSize() > ImportLimits.MAX_FILE_BYTES) {
            throw new RuleBroken("proposals-import.error.size", ImportLimits.MAX_FILE_MEBIBYTES).at("file");
        }
        try (var in = part.getInputStream()) {
            var name = part.getSubmittedFileName();
            var uploaded = new UploadedFile(name == null ? "" : name, in.readAllBytes());
            Addresses.redirect(getAddress() + "/" + desk.upload(tool(), uploaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void map() {
        var chosen = new EnumMap<ProposalField, Integer>(ProposalField.class);
        columns.forEach((field, column) -> {
            if (column != null && column != NONE) {
                chosen.put(ProposalField.valueOf(field), column);
            }
        });
        desk.map(tool(), id(), chosen, skip);
        Addresses.redirect(getAddress() + "/" + id());
    }

    public void start() {
        desk.start(tool(), id());
        Addresses.redirect(getAddress() + "/" + id());
    }

    public void cancel() {
        desk.cancel(tool(), id());
        Addresses.done(getAddress(), "proposals.import_cancelled");
    }

    public boolean isOne() {
        return space.getArg() != null;
    }

    public List<ImportRow> getLatest() {
        return desk.latest(tool());
    }

    public ImportRow getRow() {
        if (row == null) {
            row = desk.row(tool(), id());
        }
        return row;
    }

    public FileView getView() {
        if (view == null) {
            view = desk.look(tool(), id());
            var mapping = view.mapping();
            if (mapping != null) {
                Arrays.stream(ProposalField.values())
                        .forEach(f ->
                                columns.putIfAbsent(f.name(), Objects.requireNonNullElse(mapping.column(f), NONE)));
                skip = skip == null ? mapping.skipValue() : skip;
            }
        }
        return view;
    }

    /** The fields that a column can be chosen for: those that most files have. */
    public List<ProposalField> getFields() {
        return ProposalField.usual(true);
    }

    /** The others. */
    public List<ProposalField> getMoreFields() {
        return ProposalField.usual(false);
    }

    public long getMaxBytes() {
        return ImportLimits.MAX_FILE_BYTES;
    }

    /** What is said to a browser with script before it sends too much. */
    public String getTooBig() {
        return texts.of("proposals-import.error.size", ImportLimits.MAX_FILE_MEBIBYTES);
    }

    public String problem(ImportProblem problem) {
        return texts.of(problem.key(), problem.args().toArray());
    }

    public Map<String, Integer> getColumns() {
        getView();
        return columns;
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool()) + "/import";
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getSkip() {
        return skip;
    }

    public void setSkip(@Nullable String skip) {
        this.skip = skip;
    }

    private long id() {
        try {
            return Long.parseLong(String.valueOf(space.getArg()));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
