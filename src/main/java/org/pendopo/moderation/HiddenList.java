package org.pendopo.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden in a space, the newest texts first.
 *
 * @param before where the next page begins; null if there is none
 */
public record HiddenList(List<HiddenRow> rows, @Nullable Long before) {}
