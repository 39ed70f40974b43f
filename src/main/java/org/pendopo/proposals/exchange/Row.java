package org.pendopo.proposals.exchange;

import java.util.List;

/**
 * One row of a separated file.
 *
 * @param line line of the file, from 1, where it begins
 * @param cells its cells as they are in the file, without quotation marks
 */
record Row(long line, List<String> cells) {
    /** The cell of a column; empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
