package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;

/**
 * A contribution with what a page shows beside it, as the database tells it: not yet asked who may see what.
 *
 * @param membership of the author in the space, now
 */
record PostRow(
        Contribution said,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        @Nullable String organisation,
        @Nullable Hiding hiding,
        @Nullable Integer replies) {}
