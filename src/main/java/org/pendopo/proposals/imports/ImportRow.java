package org.pendopo.proposals.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param total rows in the file; 0 before it was started
 * @param done rows brought in so far
 * @param person who uploaded it
 */
public record ImportRow(
        long id,
        String fileName,
        ImportState state,
        int total,
        int done,
        Instant createdAt,
        @Nullable Instant finishedAt,
        String person) {
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
