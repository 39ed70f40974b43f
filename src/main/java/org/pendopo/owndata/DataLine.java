package org.pendopo.owndata;

import java.util.List;

/**
 * One line of the map of personal data.
 *
 * @param table as in the schema
 * @param owners where the person is found: a column, or {@code column@table.column} through another table; empty for what
 *     is about nobody
 * @param kept how long: account, text, record, undone, free, or days and their number; with a column, rows are removed
 *     so many days after the time in it
 */
record DataLine(String table, List<String> owners, DataKind kind, String kept, List<String> columns) {
    DataLine {
        owners = List.copyOf(owners);
        columns = List.copyOf(columns);
    }

    boolean isForgotten() {
        return kept.startsWith("days ") && kept.split(" ", -1).length == 3;
    }

    /** Days after which rows are removed. */
    int days() {
        return Integer.parseInt(kept.split(" ", -1)[1]);
    }

    /** The column with the time from which they count. */
    String timeColumn() {
        return kept.split(" ", -1)[2];
    }

    /** The condition that a row is the person's; {@code ?1} is their id. */
    String condition() {
        return String.join(" or ", owners.stream().map(DataLine::condition).toList());
    }

    private static String condition(String owner) {
        var at = owner.indexOf('@');
        if (at < 0) {
            return "x." + owner + " = ?1";
        }
        var there = owner.substring(at + 1);
        var dot = there.indexOf('.');
        return "x." + owner.substring(0, at) + " in (select o.id from " + there.substring(0, dot) + " o where o."
                + there.substring(dot + 1) + " = ?1)";
    }
}
