package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.HtmlText;

/**
 * The rows of Decidim's open data of proposals, one column for each of our fields, named as Decidim names them. What is
 * withdrawn there, and suggested changes of other proposals, are left out with a warning.
 */
final class DecidimRows implements Rows {
    private static final Map<ProposalField, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(ProposalField.EXTERNAL_ID, "id"),
            Map.entry(ProposalField.TITLE, "title"),
            Map.entry(ProposalField.TEXT, "body"),
            Map.entry(ProposalField.CATEGORY, "category/name"),
            Map.entry(ProposalField.DISTRICT, "scope/name"),
            Map.entry(ProposalField.PLACE, "address"),
            Map.entry(ProposalField.COST, "cost"),
            Map.entry(ProposalField.STATED_VOTES, "votes"),
            Map.entry(ProposalField.COMMENTS, "comments"),
            Map.entry(ProposalField.AUTHOR, "author/name"),
            Map.entry(ProposalField.DATE, "published_at"),
            Map.entry(ProposalField.STATUS, "state"),
            Map.entry(ProposalField.ANSWER_KIND, "state (answer)"),
            Map.entry(ProposalField.ANSWER_TEXT, "answer"),
            Map.entry(ProposalField.ANSWER_DATE, "answered_at"),
            Map.entry(ProposalField.LANGUAGE, "locale"),
            Map.entry(ProposalField.ADDRESS, "url"),
            Map.entry(ProposalField.SKIP, "withdrawn")));

    private static final List<ProposalField> FIELDS = List.copyOf(NAMES.keySet());
    private static final String LEFT_OUT = "yes";
    private static final Set<String> DECIDED = Set.of("accepted", "rejected");
    private static final Set<String> UNDECIDED = Set.of("", "not_answered", "published", "pending");
    private static final Pattern RUBY_TIME =
            Pattern.compile("([0-9-]{10}) ([0-9:]{8})(?:[.][0-9]+)? (?:UTC|([+-][0-9]{2}):?([0-9]{2}))");
    private static final Pattern RUBY_NAME =
            Pattern.compile("\"([a-zA-Z-]+)\"\\s*=>\\s*\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private final Rows rows;
    private final String wanted;
    private final Problems problems;
    private @Nullable DecidimColumns columns;
    private @Nullable Row next;

    /** @param wanted the language that is taken where a proposal is there in several, by its two letters */
    DecidimRows(Rows rows, String wanted, Problems problems) {
        this.rows = rows;
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Which of the columns of these rows is what. */
    static ColumnMapping mapping() {
        var places = new HashMap<ProposalField, Integer>();
        FIELDS.forEach(field -> places.put(field, FIELDS.indexOf(field)));
        return new ColumnMapping(places, LEFT_OUT);
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && rows.hasNext()) {
            var row = rows.next();
            if (columns == null) {
                columns = new DecidimColumns(row.cells());
                next = new Row(row.line(), FIELDS.stream().map(NAMES::get).toList());
            } else if (row.blank() || isWhole(row, columns.width())) {
                next = translated(row, columns);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        var row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    private boolean isWhole(Row row, int width) {
        var found = row.cells().size();
        if (found < width) {
            problems.add(ProblemKind.COLUMNS_MISSING, row.line(), null, found, width);
        } else if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            problems.add(ProblemKind.COLUMNS_EXTRA, row.line(), null, found, width);
            return false;
        }
        return found >= width;
    }

    private Row translated(Row row, DecidimColumns from) {
        var cells = new EnumMap<ProposalField, String>(ProposalField.class);
        if (!row.blank()) {
            var language = from.language(row, wanted);
            texts(cells, row, from, language);
            facts(cells, row, from);
            answer(cells, row, from, language);
        }
        return new Row(
                row.line(),
                FIELDS.stream().map(field -> cells.getOrDefault(field, "")).toList());
    }

    private void texts(Map<ProposalField, String> cells, Row row, DecidimColumns from, @Nullable String language) {
        cells.put(ProposalField.TITLE, from.translated(row, "title", language));
        cells.put(ProposalField.TEXT, markdown(from.translated(row, "body", language)));
        cells.put(ProposalField.CATEGORY, category(row, from, language));
        cells.put(ProposalField.DISTRICT, from.translated(row, "scope/name", language));
        var code = language == null ? null : Languages.code(language.split("-", 2)[0]);
        cells.put(ProposalField.LANGUAGE, code == null ? "" : code);
    }

    private void facts(Map<ProposalField, String> cells, Row row, DecidimColumns from) {
        cells.put(ProposalField.EXTERNAL_ID, from.value(row, "id"));
        cells.put(ProposalField.PLACE, from.value(row, "address"));
        cells.put(ProposalField.COST, Amounts.asWritten(from.value(row, "cost")));
        cells.put(ProposalField.STATED_VOTES, from.value(row, "votes", "supports", "proposal_votes_count"));
        cells.put(ProposalField.COMMENTS, from.value(row, "comments"));
        cells.put(ProposalField.AUTHOR, from.value(row, "author/name", "authors/name"));
        cells.put(ProposalField.DATE, time(from.value(row, "published_at", "created_at")));
        cells.put(ProposalField.ADDRESS, from.value(row, "url"));
    }

    private void answer(Map<ProposalField, String> cells, Row row, DecidimColumns from, @Nullable String language) {
        var state = from.value(row, "state").strip().toLowerCase(Locale.ROOT);
        var text = markdown(from.translated(row, "answer", language));
        if (isTrue(from.value(row, "withdrawn")) || state.equals("withdrawn")) {
            leaveOut(cells, row, ProblemKind.DECIDIM_WITHDRAWN);
        } else if (isTrue(from.value(row, "is_amend"))) {
            leaveOut(cells, row, ProblemKind.DECIDIM_AMENDMENT);
        } else if (DECIDED.contains(state) && !text.isBlank()) {
            cells.put(ProposalField.ANSWER_KIND, state);
            cells.put(ProposalField.ANSWER_TEXT, text);
            cells.put(ProposalField.ANSWER_DATE, time(from.value(row, "answered_at", "state_published_at")));
        } else if (!text.isBlank()) {
            problems.add(ProblemKind.DECIDIM_ANSWER, row.line(), "answer", Problems.shown(text));
        }
        cells.put(ProposalField.STATUS, UNDECIDED.contains(state) ? "" : state);
    }

    private void leaveOut(Map<ProposalField, String> cells, Row row, ProblemKind why) {
        problems.add(why, row.line(), null);
        cells.put(ProposalField.SKIP, LEFT_OUT);
    }

    /** Older files have a category; newer ones several taxonomies, of which the first one is taken. */
    private String category(Row row, DecidimColumns from, @Nullable String language) {
        var category = from.translated(row, "category/name", language);
        if (!category.isBlank()) {
            return category;
        }
        var names = from.translated(row, "taxonomies/name", language);
        var count = Arrays.stream(from.value(row, "taxonomies/id").split(",", -1))
                .filter(id -> !id.isBlank())
                .count();
        if (count > 1) {
            problems.add(ProblemKind.PB_CATEGORIES, row.line(), "taxonomies/name", Problems.shown(names));
        }
        return names.stripLeading().startsWith("{")
                ? named(names, language)
                : count > 1 ? names.split(", ", 2)[0] : names;
    }

    // A name in several languages, as Ruby writes it: {"en"=>"Parks", "id"=>"Taman"}.
    private static String named(String names, @Nullable String language) {
        var first = names.substring(0, names.contains("}") ? names.indexOf('}') : names.length());
        var found = RUBY_NAME.matcher(first).results().toList();
        return found.stream()
                .filter(name -> name.group(1).equalsIgnoreCase(language))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(name -> name.group(2).replace("\\\"", "\""))
                .orElse("");
    }

    private static String markdown(String text) {
        return HtmlText.isHtml(text) ? HtmlText.toMarkdown(text) : text;
    }

    private static boolean isTrue(String value) {
        return value.strip().equalsIgnoreCase("true");
    }

    /** What Ruby writes ({@code 2025-03-31 09:00:00 +0200}) as ISO 8601; anything else as it is. */
    private static String time(String value) {
        var ruby = RUBY_TIME.matcher(value.strip());
        if (!ruby.matches()) {
            return value;
        }
        var zone = ruby.group(3) == null ? "Z" : ruby.group(3) + ":" + ruby.group(4);
        return ruby.group(1) + "T" + ruby.group(2) + zone;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
