package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The META section of a Pabulib file. */
final class PabulibMeta {
    private static final int MOST_KEYS = 500;
    private static final List<String> OBLIGATORY = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Problems problems;

    PabulibMeta(Problems problems) {
        this.problems = problems;
    }

    void add(Row row) {
        var key = row.cell(0).strip().toLowerCase(Locale.ROOT);
        if (values.size() < MOST_KEYS
                && !key.isEmpty()
                && values.putIfAbsent(key, row.cell(1).strip()) == null) {
            lines.put(key, row.line());
        }
    }

    Map<String, String> values() {
        return values;
    }

    long line(String key) {
        return lines.getOrDefault(key, 1L);
    }

    void checkObligatory() {
        OBLIGATORY.stream()
                .filter(key -> values.getOrDefault(key, "").isEmpty())
                .forEach(key -> problems.add(ProblemKind.PB_META_MISSING, 1, key, key));
    }

    /** The number that a key announces; null when it announces none. */
    @Nullable
    Long count(String key) {
        var written = values.getOrDefault(key, "");
        if (written.isEmpty()) {
            return null;
        }
        var quiet = new Problems();
        var count = new Cell(line(key), key, written, quiet).count();
        if (count == null) {
            problems.add(ProblemKind.PB_META_NUMBER, line(key), key, key, Problems.shown(written));
        }
        return count;
    }

    @Nullable
    BigDecimal budget() {
        var written = values.getOrDefault("budget", "");
        if (written.isEmpty()) {
            return null;
        }
        var budget = Amounts.plain(written);
        if (budget == null || budget.signum() < 0) {
            problems.add(ProblemKind.PB_META_NUMBER, line("budget"), "budget", "budget", Problems.shown(written));
            return null;
        }
        return budget;
    }

    @Nullable
    VoteType voteType() {
        var written = values.getOrDefault("vote_type", "");
        var type = VoteType.of(written);
        if (type == null && !written.isEmpty()) {
            problems.add(
                    ProblemKind.PB_VOTE_TYPE,
                    line("vote_type"),
                    "vote_type",
                    Problems.shown(written),
                    VoteType.words());
        }
        return type;
    }

    /** The language of the projects; null, with a warning, when it is unknown. */
    @Nullable
    String language() {
        return cell("language").language(ProblemKind.LANGUAGE_UNKNOWN);
    }

    /** The part of the unit that voted: all its projects lie there. */
    @Nullable
    String district() {
        var district = cell("district").label(ImportLimits.MAX_LABEL);
        return district == null ? cell("subunit").label(ImportLimits.MAX_LABEL) : district;
    }

    /** The currency of the costs; null when none is said, or none that can be one. */
    @Nullable
    String currency() {
        return new Cell(line("currency"), "currency", values.getOrDefault("currency", ""), new Problems()).currency();
    }

    private Cell cell(String key) {
        return new Cell(line(key), key, values.getOrDefault(key, ""), problems);
    }
}
