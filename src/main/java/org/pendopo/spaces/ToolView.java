package org.pendopo.spaces;

import org.jspecify.annotations.Nullable;

/** A tool that is switched on; {@code title} is null where it goes by the usual word of its kind. */
public record ToolView(
        long id, ToolKind kind, String slug, @Nullable String title, int position) {}
