package org.pendopo.proposals.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;

/** Files for the tests, and short ways to read them. */
final class Given {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** A whole participatory budget. */
    static final String PABULIB = """
            META
            key;value
            description;Green budget of Kotabaru
            country;Indonesia
            unit;Kotabaru
            instance;2025
            num_projects;3
            num_votes;4
            budget;1000000.50
            vote_type;approval
            rule;equalshares/add1
            date_begin;03.04.2025
            date_end;2025
            language;indonesian
            PROJECTS
            name;cost;project_id;category;district;selected;proposer
            Taman kota;5000;7;hijau;Utara;1;Karang Taruna
            "Lampu; ""terang"" dan
            hemat";800,5;p-2;"jalan,aman";;0;
            Sepeda;1e3;x;;Selatan;;
            VOTES
            voter_id;vote;age
            1;7,p-2;30
            2;7;41
            3;"7,x";
            4;;12
            """;

    private Given() {}

    static ImportSource text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    static ImportSource bytes(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    static ImportSource sample(String name) {
        return () -> Objects.requireNonNull(Given.class.getResourceAsStream(name), name);
    }

    /** A file that is made while it is read: a beginning, then one line again and again. */
    static ImportSource repeated(String beginning, String line, int times) {
        var rest = line.getBytes(StandardCharsets.UTF_8);
        return () -> new SequenceInputStream(
                new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), new Repeating(rest, times));
    }

    static CsvPreview csv(String content) throws IOException {
        return new CsvProposals(text(content), ImportOptions.in(JAKARTA)).preview();
    }

    static PabulibPreview pabulib(String content) throws IOException {
        return new PabulibProposals(text(content)).preview();
    }

    /** Line, column and key of each error. */
    static List<Tuple> errors(ImportReport report) {
        return places(report.problems());
    }

    static List<Tuple> warnings(ImportReport report) {
        return places(report.notes());
    }

    private static List<Tuple> places(List<ImportProblem> problems) {
        return problems.stream()
                .map(problem -> Tuple.tuple(problem.line(), problem.column(), problem.key()))
                .toList();
    }

    static Tuple at(long line, String column, ProblemKind kind) {
        return Tuple.tuple(line, column, kind.key());
    }

    static Tuple at(long line, ProblemKind kind) {
        return Tuple.tuple(line, null, kind.key());
    }

    static List<ProposalRow> all(ImportSource source) throws IOException {
        var file = new CsvProposals(source, ImportOptions.in(JAKARTA));
        var rows = new ArrayList<ProposalRow>();
        var report = file.read(file.preview().mapping(), rows::add);
        if (!report.clean()) {
            throw new AssertionError(report.problems());
        }
        return rows;
    }

    static byte[] exported(List<ProposalRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = new CsvExport(out, ByChance.QUESTIONS)) {
            rows.forEach(export::write);
        }
        return out.toByteArray();
    }

    private static final class Repeating extends InputStream {
        private final byte[] line;
        private final long total;
        private long position;

        Repeating(byte[] line, int times) {
            this.line = line;
            total = (long) line.length * times;
        }

        @Override
        public int read() {
            return position == total ? -1 : line[(int) (position++ % line.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == total) {
                return -1;
            }
            int from = (int) (position % line.length);
            int count = Math.min(length, line.length - from);
            System.arraycopy(line, from, target, offset, count);
            position += count;
            return count;
        }
    }
}
