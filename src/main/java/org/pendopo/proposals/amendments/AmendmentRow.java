package org.pendopo.proposals.amendments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.people.PersonTag;

/**
 * An amendment as others see it.
 *
 * @param shown whether it is published, hidden or withdrawn
 * @param answer why it was declined
 */
public record AmendmentRow(
        long id,
        long proposalId,
        @Nullable PersonTag author,
        Instant at,
        ContributionState shown,
        AmendmentState state,
        String reason,
        @Nullable Instant settledAt,
        @Nullable String answer) {
    public String address() {
        return "/amendment/" + id;
    }

    public boolean isOpen() {
        return state == AmendmentState.OPEN && isShown();
    }

    public boolean isShown() {
        return shown == ContributionState.PUBLISHED;
    }
}
