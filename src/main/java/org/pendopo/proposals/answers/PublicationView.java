package org.pendopo.proposals.answers;

import java.util.List;

/**
 * A publication with what is in it.
 *
 * @param answers what it will publish
 * @param results what it did, when its time has come
 */
public record PublicationView(PublicationRow row, List<DraftView> answers, List<ResultRow> results) {
    /** Rows of pages are named by it. */
    public long id() {
        return row.id();
    }
}
