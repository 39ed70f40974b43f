package org.pendopo.spaces.directory;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.ToolKind;

/** A tool that is switched on in one of the spaces shown. */
public record ToolRow(
        long id, long spaceId, ToolKind kind, @Nullable String title) {}
