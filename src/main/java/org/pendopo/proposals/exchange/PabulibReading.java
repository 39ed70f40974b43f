package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pass through a Pabulib file. */
final class PabulibReading {
    private static final String META = "META";

    private final Problems problems = new Problems();
    private final PabulibMeta meta = new PabulibMeta(problems);
    private @Nullable PabulibProjects projects;
    private @Nullable PabulibVotes votes;
    private @Nullable VoteType voteType;
    private @Nullable BigDecimal budget;
    private long lastLine = 1;

    void read(StrictReader reader, char quote) throws IOException {
        try (var rows = new CsvRecords(reader, ';', quote, problems)) {
            if (!rows.hasNext()) {
                if (!problems.stopped()) {
                    problems.stop(ProblemKind.EMPTY.at(1, null));
                }
                return;
            }
            begin(rows);
            while (rows.hasNext()) {
                take(rows.next(), rows);
            }
        }
        if (!problems.stopped()) {
            checkEnd();
        }
    }

    private void begin(CsvRecords rows) throws IOException {
        var row = rows.next();
        if (!section(row).equals(META)) {
            problems.stop(ProblemKind.PB_START.at(row.line(), null, Problems.shown(row.cell(0))));
        } else if (rows.hasNext()) {
            var header = rows.next();
            boolean right = header.cell(0).strip().equalsIgnoreCase("key")
                    && header.cell(1).strip().equalsIgnoreCase("value");
            if (!right) {
                problems.stop(ProblemKind.PB_HEADER.at(header.line(), null, META, "key;value"));
            }
        }
    }

    /** The name of the section that the row begins; empty when it begins none. */
    private static String section(Row row) {
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        var name = row.cell(0).strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case META, PabulibProjects.SECTION, PabulibVotes.SECTION -> alone ? name : "";
            default -> "";
        };
    }

    private void take(Row row, CsvRecords rows) throws IOException {
        lastLine = row.line();
        var section = section(row);
        if (!section.isEmpty()) {
            beginSection(section, row, rows);
        } else if (row.blank()) {
            problems.add(ProblemKind.BLANK, row.line(), null);
        } else if (votes != null) {
            votes.add(row);
        } else if (projects != null) {
            projects.add(row);
        } else {
            meta.add(row);
        }
    }

    private void beginSection(String section, Row row, CsvRecords rows) throws IOException {
        boolean twice = section.equals(META)
                || (section.equals(PabulibProjects.SECTION) && projects != null)
                || (section.equals(PabulibVotes.SECTION) && votes != null);
        if (twice) {
            problems.stop(ProblemKind.PB_SECTION_TWICE.at(row.line(), null, section));
        } else if (section.equals(PabulibVotes.SECTION) && projects == null) {
            problems.stop(ProblemKind.PB_SECTION_ORDER.at(row.line(), null, section));
        } else if (rows.hasNext()) {
            readHeader(section, rows.next());
        }
    }

    private void readHeader(String section, Row header) {
        lastLine = header.line();
        if (section.equals(PabulibProjects.SECTION)) {
            voteType = meta.voteType();
            projects = new PabulibProjects(header, meta, problems);
        } else if (projects != null) {
            votes = new PabulibVotes(header, projects, voteType, problems);
        }
    }

    private void checkEnd() {
        meta.checkObligatory();
        budget = meta.budget();
        if (projects == null) {
            problems.stop(ProblemKind.PB_SECTION_MISSING.at(lastLine, null, PabulibProjects.SECTION));
        } else if (votes == null) {
            problems.stop(ProblemKind.PB_SECTION_MISSING.at(lastLine, null, PabulibVotes.SECTION));
        } else {
            if (projects.seen() == 0) {
                problems.add(ProblemKind.NO_ROWS, lastLine, null);
            }
            compare("num_projects", projects.seen(), ProblemKind.PB_PROJECTS_FEWER, ProblemKind.PB_PROJECTS_MORE);
            compare("num_votes", votes.seen(), ProblemKind.PB_VOTES_FEWER, ProblemKind.PB_VOTES_MORE);
        }
    }

    private void compare(String key, long found, ProblemKind fewer, ProblemKind more) {
        var announced = meta.count(key);
        if (announced != null && found != announced) {
            boolean cut = found < announced;
            problems.add(cut ? fewer : more, cut ? lastLine : meta.line(key), key, announced, found);
        }
    }

    boolean hasStrayQuotes() {
        return problems.stoppedBy(ProblemKind.STRUCTURE);
    }

    boolean clean() {
        return problems.errors() == 0;
    }

    PabulibFacts facts() {
        return new PabulibFacts(
                meta.values(),
                budget,
                voteType,
                projects == null ? 0 : projects.seen(),
                votes == null ? 0 : votes.seen());
    }

    /** Delivers the projects; votes that no column states are those that were counted. */
    ImportReport deliver(Consumer<ProposalRow> rows) {
        if (projects == null || votes == null) {
            return problems.report(0, 0);
        }
        var ballots = votes;
        var sound = projects.sound();
        sound.forEach((id, row) -> rows.accept(withVotes(row, ballots.of(id))));
        return problems.report(sound.size(), 0);
    }

    private ProposalRow withVotes(ProposalRow row, long counted) {
        var stated = row.statedVotes();
        if (stated == null) {
            return row.withStatedVotes(counted);
        }
        if (stated != counted) {
            problems.add(ProblemKind.PB_VOTES_DIFFER, row.line(), "votes", stated, counted);
        }
        return row;
    }
}
