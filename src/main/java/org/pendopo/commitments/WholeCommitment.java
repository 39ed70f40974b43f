package org.pendopo.commitments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.SpaceKind;

/** A commitment with what stands beside it, as the database has it, and its time. */
record WholeCommitment(
        Commitment commitment,
        String unit,
        String unitCode,
        @Nullable String groupPath,
        long done,
        long milestones,
        SpaceKind spaceKind,
        String spaceSlug,
        String spaceTitle,
        String spaceLanguage,
        @Nullable String projectSlug,
        @Nullable String projectTitle,
        @Nullable String projectLanguage,
        long supported,
        Instant readAt,
        long editions,
        long removed) {
    WholeCommitment withoutProject() {
        return new WholeCommitment(
                commitment,
                unit,
                unitCode,
                groupPath,
                done,
                milestones,
                spaceKind,
                spaceSlug,
                spaceTitle,
                spaceLanguage,
                null,
                null,
                null,
                supported,
                readAt,
                editions,
                removed);
    }

    CommitmentRow row(LocalDate today) {
        return new CommitmentRow(
                commitment.getId(),
                commitment.getTitle(),
                commitment.getLanguage(),
                unit,
                unitCode,
                commitment.getFirstDue(),
                commitment.getDue(),
                commitment.getState(),
                done,
                milestones,
                spaceSlug,
                spaceTitle,
                spaceLanguage,
                today);
    }
}
