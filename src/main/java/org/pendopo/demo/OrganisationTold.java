package org.pendopo.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of organisations.csv.
 *
 * @param group of sign-on that it mirrors; empty if none
 */
record OrganisationTold(
        String code, @Nullable String parent, String kind, String name, String group, boolean verified) {

    /** Parents come first. */
    static List<OrganisationTold> all() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Told.file("organisations.csv"))) {
            return rows.stream().map(OrganisationTold::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups of sign-on by the codes of the organisations that mirror one. */
    static Map<String, String> groups(List<OrganisationTold> told) {
        return told.stream()
                .filter(o -> !o.group().isEmpty())
                .collect(Collectors.toMap(OrganisationTold::code, OrganisationTold::group));
    }

    private static OrganisationTold of(NamedCsvRecord row) {
        var parent = row.getField("parent");
        return new OrganisationTold(
                row.getField("code"),
                parent.isEmpty() ? null : parent,
                row.getField("kind"),
                row.getField("name_id"),
                row.getField("group"),
                Boolean.parseBoolean(row.getField("verified")));
    }
}
