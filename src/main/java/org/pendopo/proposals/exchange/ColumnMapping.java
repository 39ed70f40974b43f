package org.pendopo.proposals.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column is what.
 *
 * @param columns index of the column, from 0; {@link ProposalField#TITLE} is needed. Without a text column, or when it
 *     is the same one, a title that is too long is shortened at a word and becomes the text in full.
 * @param skipValue rows whose {@link ProposalField#SKIP} column holds this are left out
 */
public record ColumnMapping(Map<ProposalField, Integer> columns, String skipValue) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** The index of the field's column; null when no column is it. */
    public @Nullable Integer column(ProposalField field) {
        return columns.get(field);
    }

    /** The same with one field set to a column, or to none. */
    public ColumnMapping with(ProposalField field, @Nullable Integer column) {
        var changed = new EnumMap<ProposalField, Integer>(ProposalField.class);
        changed.putAll(columns);
        if (column == null) {
            changed.remove(field);
        } else {
            changed.put(field, column);
        }
        return new ColumnMapping(changed, skipValue);
    }

    /** Whether a column is something that few files have. */
    public boolean isUnusual() {
        return columns.keySet().stream().anyMatch(field -> !field.isUsual());
    }

    /** Whether the text is in the column of the title. */
    boolean titleHoldsText() {
        var text = column(ProposalField.TEXT);
        return text == null || text.equals(column(ProposalField.TITLE));
    }
}
