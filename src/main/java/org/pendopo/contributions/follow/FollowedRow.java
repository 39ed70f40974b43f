package org.pendopo.contributions.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;

/** Something that a person follows, with the space in which it stands. */
public record FollowedRow(
        long id,
        ContributionKind kind,
        @Nullable String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        Instant at) {}
