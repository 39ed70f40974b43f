package org.pendopo.proposals.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where what stands in the header of Decidim's open data of proposals. Decidim writes nested names with strokes, and
 * what is translated in one column for each language: {@code title/ca}, {@code title/en} (see
 * {@code Decidim::Exporters::CSV} and {@code OpenDataProposalSerializer} at https://github.com/decidim/decidim; names
 * changed over the years, and all that were found are known here).
 */
final class DecidimColumns {
    private static final String BY_MACHINE = "machine_translations/";

    private final List<String> header;

    DecidimColumns(List<String> header) {
        this.header = header.stream().map(String::strip).toList();
    }

    /** Whether this is the header of such a file. */
    static boolean isHeader(List<String> header) {
        var columns = new DecidimColumns(header);
        return (columns.has("participatory_space/id") || columns.has("component/id"))
                && !columns.versions("title").isEmpty()
                && !columns.versions("body").isEmpty();
    }

    private boolean has(String name) {
        return header.contains(name);
    }

    int width() {
        return header.size();
    }

    /** The first of these that the row fills; empty when none does. */
    String value(Row row, String... names) {
        for (var name : names) {
            var column = header.indexOf(name);
            if (column >= 0 && !row.cell(column).isBlank()) {
                return row.cell(column);
            }
        }
        return "";
    }

    /** One column of what is translated. The language is empty where the column names none. */
    record Version(String language, int column) {}

    private List<Version> versions(String name) {
        var found = new ArrayList<Version>();
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            if (column.equals(name)) {
                found.add(new Version("", i));
            } else if (column.startsWith(name + "/")
                    && !column.startsWith(BY_MACHINE, name.length() + 1)
                    && column.indexOf('/', name.length() + 1) < 0) {
                found.add(new Version(column.substring(name.length() + 1).toLowerCase(Locale.ROOT), i));
            }
        }
        return found;
    }

    /** In which language the title of this row is: the wanted one if it is there, else the first. Null for no title. */
    @Nullable
    String language(Row row, String wanted) {
        var filled = versions("title").stream()
                .filter(v -> !row.cell(v.column()).isBlank())
                .map(Version::language)
                .toList();
        return filled.contains(wanted) ? wanted : filled.stream().findFirst().orElse(null);
    }

    /** What is translated, in this language, or in the first one in which it is there. */
    String translated(Row row, String name, @Nullable String language) {
        var filled = versions(name).stream()
                .filter(v -> !row.cell(v.column()).isBlank())
                .toList();
        return filled.stream()
                .filter(v -> v.language().equals(language))
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .map(v -> row.cell(v.column()))
                .orElse("");
    }
}
