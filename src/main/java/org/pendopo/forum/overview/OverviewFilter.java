package org.pendopo.forum.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which members an overview shows. */
public enum OverviewFilter {
    ALL(""),
    ANSWERED(" and f.id is not null"),
    UNHEARD(" and f.id is not null and not exists (" + OverviewLists.HEARD + ")"),
    SILENT(" and not exists (" + OverviewLists.SPOKE + ")"),
    LATE(" and f.at > g.answersDue");

    private final String condition;

    OverviewFilter(String condition) {
        this.condition = condition;
    }

    /** All where nothing, or something else, was asked for. */
    public static OverviewFilter of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    public static List<OverviewFilter> all() {
        return List.of(values());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "forum-overview.filter." + code();
    }

    /** HQL, after a condition. */
    String condition() {
        return condition;
    }
}
