package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/** Where a contribution stands: in which tool of which space, and where in a thread unless it begins one. */
record Place(
        long spaceId,
        long toolId,
        ContributionKind kind,
        @Nullable Long rootId,
        @Nullable Long parentId,
        int position) {

    static Place beginning(long spaceId, long toolId, ContributionKind kind) {
        return new Place(spaceId, toolId, kind, null, null, 0);
    }
}
