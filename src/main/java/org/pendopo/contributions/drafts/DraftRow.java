package org.pendopo.contributions.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft of the person who asks.
 *
 * @param form names the form
 * @param path an address of ours, where the form stands
 * @param label the key of what the form is called
 * @param stored its fields, as they are stored
 * @param deleted it can still be brought back
 */
public record DraftRow(String form, String path, String label, String stored, Instant savedAt, boolean deleted) {
    private static final int EXCERPT = 120;

    /** What was typed, by the names of the fields. */
    public Map<String, List<String>> fields() {
        return TypedFields.read(stored).values();
    }

    public String excerpt() {
        return TypedFields.read(stored).excerpt(EXCERPT);
    }
}
