package org.pendopo.proposals.exchange;

import java.util.List;
import java.util.Map;

/**
 * One row of a separated file.
 *
 * @param line line of the file, from 1, where it begins
 * @param cells its cells as they are in the file, without quotation marks
 * @param own what has a name of its own instead of a column
 */
record Row(long line, List<String> cells, Map<String, String> own) {
    Row(long line, List<String> cells) {
        this(line, cells, Map.of());
    }

    /** The cell of a column; empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
