package org.pendopo.proposals.amendments;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.MembershipState;

/** An amendment as the database has it. */
record AmendmentLine(
        Amendment amendment,
        ContributionState state,
        Instant at,
        @Nullable Long authorId,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership) {

    AmendmentRow row(boolean insideOwnClass) {
        return new AmendmentRow(
                amendment.getId(),
                amendment.getProposalId(),
                author(insideOwnClass),
                at,
                state,
                amendment.getState(),
                amendment.getReason(),
                amendment.getSettledAt(),
                amendment.getAnswer());
    }

    private @Nullable PersonTag author(boolean insideOwnClass) {
        return authorId == null
                ? null
                : PersonTag.of(
                        authorId,
                        Objects.requireNonNull(handle),
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(ageBand),
                        insideOwnClass && membership == MembershipState.ACTIVE);
    }
}
