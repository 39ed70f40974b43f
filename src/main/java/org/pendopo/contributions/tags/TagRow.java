package org.pendopo.contributions.tags;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;

/** Something under a tag. */
public record TagRow(
        long id,
        ContributionKind kind,
        @Nullable String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        Instant at) {}
