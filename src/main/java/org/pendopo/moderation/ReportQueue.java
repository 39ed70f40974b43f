package org.pendopo.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for moderators, the longest waiting first.
 *
 * @param after where the next page begins; null if there is none
 */
public record ReportQueue(List<ReportedRow> rows, @Nullable Long after) {}
