package org.pendopo.contributions;

import java.util.Set;

/** Where a contribution is in its life. Nothing is deleted: to withdraw or to hide is a state that can be undone. */
public enum ContributionState {
    DRAFT,
    PENDING,
    PUBLISHED,
    HIDDEN,
    WITHDRAWN,
    /** Part of another one, to which its address leads; also when its text is hidden or taken back for good. */
    MERGED;

    /**
     * Only moderators bring back what is hidden, only authors what is withdrawn; both come back as published, or as a part
     * that was hidden. What is hidden is withdrawn only when all of somebody is.
     */
    public boolean canBecome(ContributionState next) {
        return next(this).contains(next);
    }

    private static Set<ContributionState> next(ContributionState state) {
        return switch (state) {
            case DRAFT -> Set.of(PENDING, PUBLISHED, WITHDRAWN);
            case PENDING -> Set.of(PUBLISHED, HIDDEN, WITHDRAWN);
            case PUBLISHED -> Set.of(HIDDEN, WITHDRAWN, MERGED);
            case HIDDEN -> Set.of(PUBLISHED, MERGED, WITHDRAWN);
            case WITHDRAWN -> Set.of(PUBLISHED);
            case MERGED -> Set.of(PUBLISHED, HIDDEN, WITHDRAWN);
        };
    }
}
