package org.pendopo.spaces;

import java.util.Collection;
import java.util.Map;

/** A tool tells how much is in it; spaces ask all tools of a kind at once. */
public interface ToolCount {
    ToolKind kind();

    /** By the tool's id; a tool without anything in it may be missing. One statement, whatever the number of tools. */
    Map<Long, Long> counts(Collection<Long> toolIds);
}
