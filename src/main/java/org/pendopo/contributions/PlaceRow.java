package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.Who;

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
        long spaceId,
        @Nullable Long authorId,
        @Nullable Long rootAuthorId,
        Terms terms) {

    boolean isBy(@Nullable Who who) {
        return who != null && authorId != null && authorId == who.id();
    }
}
