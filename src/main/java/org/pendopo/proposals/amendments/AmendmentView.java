package org.pendopo.proposals.amendments;

import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalView;

/**
 * One amendment with the texts that are compared.
 *
 * @param base what the proposal said when it was suggested
 * @param suggested what it is to say
 * @param current what the proposal says now
 * @param version of what it says now; goes with the form that accepts
 * @param merged what it would say once accepted; null where somebody has to unite both texts by hand
 * @param mine whether the reader suggested it
 * @param deciding whether the reader is one of the proposal's authors
 */
public record AmendmentView(
        AmendmentRow row,
        ProposalView proposal,
        String language,
        Said base,
        Said suggested,
        Said current,
        int version,
        @Nullable Said merged,
        boolean mine,
        boolean deciding) {

    /** The proposal was changed since it was suggested. */
    public boolean isOutdated() {
        return !base.equals(current);
    }

    public boolean isConflict() {
        return merged == null;
    }

    public boolean isSameTitle() {
        return base.title().equals(suggested.title());
    }
}
