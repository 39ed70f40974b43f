package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/** Where a contribution stands: what it answers, and what began its thread. */
record PlaceRow(
        long id,
        int position,
        @Nullable Long parentId,
        @Nullable Integer parentPosition,
        long rootId,
        ContributionKind rootKind,
        ContributionState rootState,
        @Nullable String rootTitle,
        long spaceId) {}
