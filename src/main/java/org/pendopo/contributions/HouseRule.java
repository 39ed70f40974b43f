package org.pendopo.contributions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;

/**
 * A rule of the house, as the file house-rules.csv lists them.
 *
 * @param code what the database keeps; it never changes, whatever the number and the words become
 */
public record HouseRule(String code, int number, Map<Language, String> titles) {
    private static final String FILE = "/org/pendopo/texts/house-rules.csv";
    private static final List<HouseRule> ALL = read();

    public static List<HouseRule> all() {
        return ALL;
    }

    /** @throws RuleBroken at the field {@code rule} if none was chosen, or one that the house does not have */
    public static HouseRule of(@Nullable String code) {
        return ALL.stream().filter(r -> r.code.equals(code)).findFirst().orElseThrow(() -> new RuleBroken(
                        "contributions.rule.missing")
                .at("rule"));
    }

    public String title(Language language) {
        return Objects.requireNonNull(titles.get(language));
    }

    private static List<HouseRule> read() {
        try (var file = HouseRule.class.getResourceAsStream(FILE);
                var rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file))) {
            return rows.stream().map(HouseRule::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HouseRule of(NamedCsvRecord row) {
        var titles = Map.of(Language.ID, row.getField("title_id"), Language.EN, row.getField("title_en"));
        return new HouseRule(row.getField("code"), Integer.parseInt(row.getField("number")), titles);
    }
}
