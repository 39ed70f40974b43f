package org.pendopo.proposals.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/** The PROJECTS section of a Pabulib file. */
final class PabulibProjects {
    static final String SECTION = "PROJECTS";
    private static final List<String> NEEDED = List.of("project_id", "cost");
    private static final String CHOSEN = "selected";
    private static final String NOT_CHOSEN = "not_selected";

    private final Problems problems;
    private final PabulibTable table;
    private final @Nullable String language;
    private final @Nullable String district;
    private final @Nullable String currency;
    /** By id, in the order of the file; those with an error too, because ballots name them. */
    private final Map<String, ProposalRow> rows = new LinkedHashMap<>();

    private final Set<String> broken = new HashSet<>();
    private boolean saidCategories;
    private int seen;

    PabulibProjects(Row header, PabulibMeta meta, Problems problems) {
        this.problems = problems;
        table = new PabulibTable(SECTION, header, NEEDED, problems);
        language = meta.language();
        district = meta.district();
        currency = meta.currency();
    }

    int seen() {
        return seen;
    }

    boolean knows(String id) {
        return rows.containsKey(id);
    }

    /** The projects without an error, by id. */
    Map<String, ProposalRow> sound() {
        var sound = new LinkedHashMap<>(rows);
        sound.keySet().removeAll(broken);
        return sound;
    }

    void add(Row row) {
        seen++;
        if (seen > ImportLimits.MAX_ROWS) {
            problems.stop(ProblemKind.ROWS.at(row.line(), null, ImportLimits.MAX_ROWS));
            return;
        }
        long before = problems.errors();
        if (!table.reaches(row, NEEDED)) {
            return;
        }
        var id = table.cell(row, "project_id").required(ImportLimits.MAX_LABEL);
        var earlier = rows.get(id);
        if (earlier != null) {
            problems.add(ProblemKind.ID_DUPLICATE, row.line(), "project_id", Problems.shown(id), earlier.line());
            return;
        }
        rows.put(id, proposal(row, id));
        if (problems.errors() > before) {
            broken.add(id);
        }
    }

    private ProposalRow proposal(Row row, String id) {
        var ownDistrict = table.first(row, "district", "subunit", "neighborhood");
        var name = title(row, id);
        return new ProposalRow(
                row.line(),
                id,
                isLong(name) ? Shortening.toTitle(name, ImportLimits.MAX_TITLE) : name,
                text(row, name),
                category(row),
                ownDistrict == null ? district : ownDistrict,
                null,
                null,
                table.cell(row, "cost").plainAmount(),
                currency,
                table.cell(row, "votes").count(),
                null,
                result(row),
                null,
                null,
                table.cell(row, "proposer").cutLabel(ImportLimits.MAX_AUTHOR),
                null,
                null,
                null,
                null,
                null,
                null,
                language,
                null,
                Map.of());
    }

    private static boolean isLong(String name) {
        return name.codePointCount(0, name.length()) > ImportLimits.MAX_TITLE;
    }

    /** The name, which the format does not require. */
    private String title(Row row, String id) {
        var name = PlainText.line(table.cell(row, "name").value());
        if (name.isEmpty()) {
            problems.add(ProblemKind.PB_TITLE, row.line(), "name", Problems.shown(id));
            return id;
        }
        return name;
    }

    /** The description; behind a name that is too long for a title, or instead of a description, that name in full. */
    private String text(Row row, String name) {
        var description = table.cell(row, "description").text(ImportLimits.MAX_TEXT);
        if (!isLong(name)) {
            return description;
        }
        var whole = description.isBlank() ? name : name + "\n\n" + description;
        return new Cell(row.line(), "name", whole, problems).text(ImportLimits.MAX_TEXT);
    }

    /** The first one of the list. */
    private @Nullable String category(Row row) {
        var written = table.cell(row, "category");
        var categories = written.value().split(",", -1);
        if (categories.length > 1 && !saidCategories) {
            saidCategories = true;
            problems.add(ProblemKind.PB_CATEGORIES, row.line(), "category", Problems.shown(written.value()));
        }
        return new Cell(row.line(), "category", categories[0], problems).cutLabel(ImportLimits.MAX_CATEGORY);
    }

    /** The official result: 0 is not chosen; 1, and 2 and 3 for chosen in another way, are chosen. */
    private @Nullable String result(Row row) {
        var selected = table.cell(row, CHOSEN).count();
        if (selected == null) {
            return null;
        }
        return selected > 0 ? CHOSEN : NOT_CHOSEN;
    }
}
