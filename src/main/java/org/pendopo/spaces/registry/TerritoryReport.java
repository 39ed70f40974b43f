package org.pendopo.spaces.registry;

import java.util.List;

/** What an import did: with faults it did nothing. */
public record TerritoryReport(int added, int changed, int unchanged, List<LineFault> faults) {
    /** Why a line of the file cannot be taken: the line's number as a text editor counts, and a key with its arguments. */
    public record LineFault(long line, String key, List<Object> arguments) {}

    public boolean isDone() {
        return faults.isEmpty();
    }
}
