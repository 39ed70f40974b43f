package org.pendopo.proposals.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The VOTES section of a Pabulib file: how many ballots name each project. */
final class PabulibVotes {
    static final String SECTION = "VOTES";
    private static final List<String> NEEDED = List.of("voter_id", "vote");

    private final Problems problems;
    private final PabulibTable table;
    private final PabulibProjects projects;
    private final @Nullable VoteType type;
    private final boolean pointsAreGiven;
    private final Map<String, Long> counted = new HashMap<>();
    private long seen;

    PabulibVotes(Row header, PabulibProjects projects, @Nullable VoteType type, Problems problems) {
        this.problems = problems;
        this.projects = projects;
        this.type = type;
        table = new PabulibTable(SECTION, header, NEEDED, problems);
        pointsAreGiven = table.has("points") && (type == VoteType.CUMULATIVE || type == VoteType.SCORING);
    }

    long seen() {
        return seen;
    }

    /** How many ballots name the project. */
    long of(String projectId) {
        return counted.getOrDefault(projectId, 0L);
    }

    void add(Row row) {
        if (!table.reaches(row, NEEDED)) {
            return;
        }
        seen++;
        var voter = table.cell(row, "voter_id");
        if (voter.blank()) {
            problems.add(ProblemKind.REQUIRED, row.line(), "voter_id");
        }
        var named = list(table.cell(row, "vote").value());
        var once = new LinkedHashSet<>(named);
        once.forEach(id -> count(row, id, voter.value()));
        if (once.size() < named.size()) {
            problems.add(ProblemKind.PB_VOTE_TWICE, row.line(), "vote", shown(voter), Problems.shown(again(named)));
        }
        checkForm(row, named.size(), voter);
    }

    private void count(Row row, String id, String voter) {
        if (projects.knows(id)) {
            counted.merge(id, 1L, Long::sum);
        } else {
            problems.add(ProblemKind.PB_VOTE_UNKNOWN, row.line(), "vote", Problems.shown(voter), Problems.shown(id));
        }
    }

    private void checkForm(Row row, int named, Cell voter) {
        if (type == VoteType.CHOOSE_1 && named > 1) {
            problems.add(ProblemKind.PB_VOTE_ONE, row.line(), "vote", shown(voter), named);
        }
        int points = pointsAreGiven ? list(table.cell(row, "points").value()).size() : named;
        if (points != named) {
            problems.add(ProblemKind.PB_VOTE_POINTS, row.line(), "points", shown(voter), named, points);
        }
    }

    private static String again(List<String> named) {
        var before = new LinkedHashSet<String>();
        return named.stream().filter(id -> !before.add(id)).findFirst().orElse("");
    }

    private static String shown(Cell cell) {
        return Problems.shown(cell.value());
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
