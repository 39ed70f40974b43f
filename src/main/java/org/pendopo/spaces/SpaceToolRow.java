package org.pendopo.spaces;

import org.jspecify.annotations.Nullable;

/** A space with one of its tools, or with none if it has none: one row of the statement that reads both. */
public record SpaceToolRow(
        SpaceRow space,
        @Nullable Long toolId,
        @Nullable ToolKind kind,
        @Nullable String slug,
        @Nullable String title,
        @Nullable Integer position) {

    @Nullable
    ToolView tool() {
        return toolId == null || kind == null || slug == null || position == null
                ? null
                : new ToolView(toolId, kind, slug, title, position);
    }
}
