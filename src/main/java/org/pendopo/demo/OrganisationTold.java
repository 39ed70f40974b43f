package org.pendopo.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(Told.file("organisations.csv"), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
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

    private static OrganisationTold of(CSVRecord row) {
        var parent = row.get("parent");
        return new OrganisationTold(
                row.get("code"),
                parent.isEmpty() ? null : parent,
                row.get("kind"),
                row.get("name_id"),
                row.get("group"),
                Boolean.parseBoolean(row.get("verified")));
    }
}
