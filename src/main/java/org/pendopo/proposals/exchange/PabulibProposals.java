package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A participatory budget in the {@code .pb} form of Pabulib (https://pabulib.org/format; Stolicki, Szufa, Talmon:
 * "Pabulib: A Participatory Budgeting Library", arXiv:2012.06539): sections META, PROJECTS and VOTES, cells separated
 * by semicolons, columns in any order, every vote type. Projects become proposals; ballots are counted and not kept.
 *
 * <p>Encoding: UTF-8, or the one that a META key {@code encoding} declares. A file that ends before the number of
 * projects or votes that it announces is refused as cut off. Memory grows with the projects, not with the ballots.
 */
public final class PabulibProposals {
    private final ImportSource source;

    public PabulibProposals(ImportSource source) {
        this.source = source;
    }

    /** Reads the whole file and keeps its first projects. */
    public PabulibPreview preview() throws IOException {
        var first = new ArrayList<ProposalRow>();
        var problems = new Problems();
        var file = parse(problems);
        if (file == null) {
            return new PabulibPreview(new PabulibFacts(Map.of(), null, null, 0, 0), first, problems.report(0, 0));
        }
        var report = file.deliver(row -> {
            if (first.size() < ImportLimits.PREVIEW_ROWS) {
                first.add(row);
            }
        });
        return new PabulibPreview(file.facts(), first, report);
    }

    /**
     * Delivers every project without an error, in the order of the file, after the whole file was read.
     *
     * @throws IOException when the source cannot be read; never because of what is in it
     */
    public ImportReport read(Consumer<ProposalRow> rows) throws IOException {
        var problems = new Problems();
        var file = parse(problems);
        return file == null ? problems.report(0, 0) : file.deliver(rows);
    }

    /** Null when the file declares an encoding that does not exist, which the problems say. */
    private @Nullable PabulibReading parse(Problems problems) throws IOException {
        var declared = Encodings.declared(source);
        var charset = Encodings.of(declared);
        if (charset == null) {
            problems.stop(ProblemKind.ENCODING_UNKNOWN.at(1, "encoding", Problems.shown(declared)));
            return null;
        }
        var quoted = parse(charset, '"');
        if (!quoted.hasStrayQuotes()) {
            return quoted;
        }
        // Older files were joined without quoting: there a name may begin with a quotation mark and go on after it.
        var unquoted = parse(charset, CsvRecords.NO_QUOTES);
        return unquoted.clean() ? unquoted : quoted;
    }

    private PabulibReading parse(Charset charset, char quote) throws IOException {
        try (var reader = StrictReader.open(source.open(), charset)) {
            var reading = new PabulibReading();
            reading.read(reader, quote);
            return reading;
        }
    }
}
