package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the META section of a Pabulib file says.
 *
 * @param meta all of it, as written, in its order; keys in small letters
 * @param budget the money there was, without currency
 * @param voteType how people voted
 * @param projects number of projects in the file
 * @param votes number of ballots in the file
 */
public record PabulibFacts(
        Map<String, String> meta,
        @Nullable BigDecimal budget,
        @Nullable VoteType voteType,
        long projects,
        long votes) {
    public PabulibFacts {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    public @Nullable String description() {
        return said("description");
    }

    public @Nullable String country() {
        return said("country");
    }

    /** Municipality, region, organisation… */
    public @Nullable String unit() {
        return said("unit");
    }

    /** Part of the unit, or a category that voted by itself. */
    public @Nullable String subunit() {
        return said("subunit");
    }

    public @Nullable String district() {
        return said("district");
    }

    /** Which time it was: mostly the year. */
    public @Nullable String instance() {
        return said("instance");
    }

    /** How the winners were chosen: greedy, equalshares… */
    public @Nullable String rule() {
        return said("rule");
    }

    /** Code of ISO 4217. */
    public @Nullable String currency() {
        return said("currency");
    }

    /** Two-letter code; null when not said or unknown. */
    public @Nullable String language() {
        var language = said("language");
        return language == null ? null : Languages.code(language);
    }

    /** First day of the vote; null when not said or only a year. */
    public @Nullable LocalDate begin() {
        var date = said("date_begin");
        return date == null ? null : Dates.day(date);
    }

    /** Last day of the vote; null when not said or only a year. */
    public @Nullable LocalDate end() {
        var date = said("date_end");
        return date == null ? null : Dates.day(date);
    }

    private @Nullable String said(String key) {
        var value = meta.get(key);
        return value == null || value.isBlank() ? null : value;
    }
}
