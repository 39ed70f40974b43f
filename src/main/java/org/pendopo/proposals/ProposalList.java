package org.pendopo.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of proposals.
 *
 * @param total how many the whole list has
 * @param before the query of the page before this one, or null
 * @param after the query of the page after this one, or null
 */
public record ProposalList(
        ProposalQuery query,
        List<ListedProposal> rows,
        long total,
        @Nullable ProposalQuery before,
        @Nullable ProposalQuery after) {}
