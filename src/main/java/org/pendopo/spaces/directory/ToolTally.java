package org.pendopo.spaces.directory;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.ToolKind;

/** How much is in a tool of a space. */
public record ToolTally(ToolKind kind, @Nullable String title, long count) {}
