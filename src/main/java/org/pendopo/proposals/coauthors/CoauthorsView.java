package org.pendopo.proposals.coauthors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a proposal together with its author, as this reader may know.
 *
 * @param rows the confirmed ones; for the author also those who were asked
 * @param mine how the reader stands in it; null if not at all
 * @param author whether the reader is the one who submitted it
 */
public record CoauthorsView(
        List<CoauthorRow> rows, @Nullable CoauthorState mine, boolean author) {
    public List<CoauthorRow> confirmed() {
        return rows.stream().filter(CoauthorRow::isConfirmed).toList();
    }

    public boolean isAsked() {
        return mine == CoauthorState.ASKED;
    }

    /** Whether the reader is one of the authors. */
    public boolean isOne() {
        return mine == CoauthorState.CONFIRMED;
    }

    public boolean isFull() {
        return rows.size() >= Coauthor.MOST;
    }
}
