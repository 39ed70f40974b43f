package org.pendopo.proposals.exchange;

import java.util.List;

/**
 * What a Pabulib file would bring.
 *
 * @param facts its META section and its numbers
 * @param rows the first {@link ImportLimits#PREVIEW_ROWS} proposals
 * @param report all that is wrong with the whole file
 */
public record PabulibPreview(PabulibFacts facts, List<ProposalRow> rows, ImportReport report) {
    public PabulibPreview {
        rows = List.copyOf(rows);
    }
}
