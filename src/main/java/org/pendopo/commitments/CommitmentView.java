package org.pendopo.commitments;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.SpaceKind;

/**
 * A commitment as its page shows it.
 *
 * @param html what is promised, as safe HTML
 * @param stateAt since when it is what it is
 * @param stopReason why it was stopped; null while it was not
 * @param projectSlug of the project that it opened; null for none
 * @param editions what it said before, the newest first
 * @param removed milestones that were taken out
 * @param ratings how many said what; empty until it is done
 * @param supporter whether the viewer supports a proposal from which it comes
 * @param keeping whether the viewer may keep it up to date, and why not
 */
public record CommitmentView(
        CommitmentRow row,
        long spaceId,
        long organisationId,
        SpaceKind spaceKind,
        String html,
        Instant stateAt,
        @Nullable String stopReason,
        @Nullable String projectSlug,
        @Nullable String projectTitle,
        @Nullable String projectLanguage,
        List<MilestoneView> milestones,
        List<SlipView> slips,
        List<EditionView> editions,
        List<RemovedStep> removed,
        List<SourceProposal> proposals,
        List<RatingCount> ratings,
        boolean supporter,
        Decision keeping) {
    public long id() {
        return row.id();
    }

    public String address() {
        return row.address();
    }

    /** Whether the viewer may say how they find it. */
    public boolean isRatable() {
        return row.state() == CommitmentState.DONE && supporter;
    }

    /** Every possible rating with its count, none left out. */
    public List<RatingCount> allRatings() {
        return Arrays.stream(Satisfaction.values())
                .map(said -> ratings.stream()
                        .filter(r -> r.said() == said)
                        .findFirst()
                        .orElse(new RatingCount(said, 0, 0)))
                .toList();
    }

    public long rated() {
        return ratings.stream().mapToLong(RatingCount::count).sum();
    }

    /** What the viewer said; null if nothing. */
    public @Nullable Satisfaction mine() {
        return ratings.stream()
                .filter(RatingCount::isMine)
                .map(RatingCount::said)
                .findFirst()
                .orElse(null);
    }
}
