package org.pendopo.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

class DataMapTest {
    private static final Path PAGE = Path.of("docs/data-map.md");

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_in_the_download_has_words_in_each_language(Language language) {
        for (var line : DataMap.own()) {
            assertThat(Texts.has(language, "owndata.table." + line.table()))
                    .as(line.table())
                    .isTrue();
            assertThat(line.columns()).allMatch(column -> Texts.has(language, "owndata-columns." + column));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person ; id ; own ; account",
                "person ; id ; mine ; account ; name",
                "person ; id ; own ; long ; name",
                "person ; id ; own ; days 0 ; name",
                "person ; id ; own ; account ; name;drop",
                "person ; id ; own ; account ; na'me",
                "person p ; id ; own ; account ; name",
                "person ; id = 1 or 1 ; own ; account ; name",
                "person ; - ; own ; account ; name"
            })
    void what_is_not_understood_stops_the_start(String line) {
        assertThatIllegalStateException().isThrownBy(() -> DataMap.line(line));
    }

    @Test
    void whose_a_row_is_can_be_said_in_several_ways() {
        assertThat(DataMap.line("consent ; child_id,decided_by ; own ; record ; at")
                        .condition())
                .isEqualTo("x.child_id = ?1 or x.decided_by = ?1");
        assertThat(DataMap.line("hiding ; contribution_id@contribution.author_id ; own ; text ; rule")
                        .condition())
                .isEqualTo("x.contribution_id in (select o.id from contribution o where o.author_id = ?1)");
    }

    /** {@code -Dpendopo.docs.write=true} writes it anew. */
    @Test
    void the_page_for_readers_is_not_stale() throws IOException {
        var page = page();
        if (Boolean.getBoolean("pendopo.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run: mvn test -Dtest=DataMapTest -Dpendopo.docs.write=true")
                .exists()
                .hasContent(page);
    }

    private static final Map<String, String> KEPT = Map.of(
            "account", "as long as the account",
            "text", "as long as the contribution",
            "record", "for good, as the record of a decision",
            "undone", "until the person takes it back",
            "free", "");

    private static String page() {
        var out = new ArrayList<>(List.of(
                "# Map of personal data",
                "",
                "Made from `src/main/resources/org/pendopo/owndata/data-map.csv`. Every column of the database is in that"
                        + " file, or the build fails. *In the download* is what people get under **My data**; *rest of the"
                        + " row* belongs to the same rows and says nothing more; *never given out* proves something.",
                "",
                "| table | about | in the download | rest of the row | never given out | kept |",
                "|---|---|---|---|---|---|"));
        tables().forEach((table, lines) -> {
            if (!isFree(lines)) {
                out.add(row(table, lines));
            }
        });
        out.add("");
        out.add("About nobody in particular: "
                + tables().entrySet().stream()
                        .filter(entry -> isFree(entry.getValue()))
                        .map(entry -> "`" + entry.getKey() + "`")
                        .collect(Collectors.joining(", "))
                + ".");
        return String.join("\n", out) + "\n";
    }

    private static boolean isFree(List<DataLine> lines) {
        return lines.stream().allMatch(line -> line.kind() == DataKind.FREE);
    }

    private static String row(String table, List<DataLine> lines) {
        var owners = lines.stream()
                .flatMap(line -> line.owners().stream())
                .distinct()
                .map(owner -> "`" + owner + "`")
                .collect(Collectors.joining(", "));
        var kept = lines.getFirst().kept();
        var words = KEPT.getOrDefault(kept, kept.replaceFirst("days ([0-9]+).*", "at most $1 day(s)"));
        return "| `" + table + "` | "
                + String.join(
                        " | ",
                        owners,
                        columns(lines, DataKind.OWN),
                        columns(lines, DataKind.PART),
                        columns(lines, DataKind.SECRET),
                        words)
                + " |";
    }

    private static Map<String, List<DataLine>> tables() {
        return DataMap.lines().stream()
                .collect(Collectors.groupingBy(DataLine::table, TreeMap::new, Collectors.toList()));
    }

    private static String columns(List<DataLine> lines, DataKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.columns().stream())
                .collect(Collectors.joining(", "));
    }

    @Test
    void kinds_are_named_in_the_file_as_here() {
        assertThat(Arrays.stream(DataKind.values()))
                .allMatch(kind -> DataMap.lines().stream().anyMatch(line -> line.kind() == kind));
    }
}
