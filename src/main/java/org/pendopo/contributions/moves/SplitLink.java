package org.pendopo.contributions.moves;

import org.jspecify.annotations.Nullable;

/**
 * The other half of a thread that was split.
 *
 * @param origin whether it is what this one was split off
 */
public record SplitLink(long id, @Nullable String title, String language, boolean origin) {}
