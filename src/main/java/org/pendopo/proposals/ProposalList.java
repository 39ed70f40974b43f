package org.pendopo.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of proposals.
 *
 * @param total how many the whole list has; a filtered one with more than {@link #COUNTED} is not counted to its end
 * @param before the query of the page before this one, or null
 * @param after the query of the page after this one, or null
 */
public record ProposalList(
        ProposalQuery query,
        List<ListedProposal> rows,
        long total,
        @Nullable ProposalQuery before,
        @Nullable ProposalQuery after) {
    static final int COUNTED = 10_000;

    /** Key of the words that tell the total. */
    public String totalKey() {
        var counted = total <= COUNTED || !(query.isFiltered() || query.order() == ProposalOrder.WAITING);
        return counted ? "proposals.total" : "proposals.total.more";
    }

    /** The number in those words. */
    public long totalShown() {
        return totalKey().equals("proposals.total") ? total : COUNTED;
    }
}
