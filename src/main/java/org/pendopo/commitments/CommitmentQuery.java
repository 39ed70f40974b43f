package org.pendopo.commitments;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;

/**
 * Which commitments a list shows; all of it stands in the address.
 *
 * @param spaceId of one consultation; null for all
 * @param unit code of a unit; empty for any
 * @param status {@code planned}, {@code active}, {@code done}, {@code stopped}, {@code overdue}, or empty for any
 * @param mark where the page begins, or null for the beginning
 * @param backwards the page ends just before the mark instead of beginning after it
 */
public record CommitmentQuery(
        @Nullable Long spaceId,
        String unit,
        String status,
        @Nullable DueMark mark,
        boolean backwards) {
    /** What is owed and late; no state of its own. */
    public static final String OVERDUE = "overdue";

    public CommitmentQuery {
        unit = unit.length() > 60 ? "" : unit;
        status = OVERDUE.equals(status) || CommitmentState.of(status).isPresent() ? status : "";
    }

    public boolean isFiltered() {
        return !unit.isEmpty() || !status.isEmpty();
    }

    boolean isOverdueOnly() {
        return OVERDUE.equals(status);
    }

    CommitmentQuery at(DueMark where, boolean before) {
        return new CommitmentQuery(spaceId, unit, status, where, before);
    }

    /** Where the same list is a file. */
    public String fileAddress() {
        return "/api/v1/commitments.csv" + new CommitmentQuery(null, unit, status, null, false).address();
    }

    /** The part of the address from the question mark on; empty for a list as it is by itself. */
    public String address() {
        var parts = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!unit.isEmpty()) {
            parts.add("unit=" + Addresses.encoded(unit));
        }
        if (!status.isEmpty()) {
            parts.add("status=" + status);
        }
        if (mark != null) {
            parts.add((backwards ? "newer=" : "older=") + mark);
        }
        return parts.toString();
    }
}
