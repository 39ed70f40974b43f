package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.reactions.BesideRow;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;

/**
 * A contribution with what a page shows beside it, as the database tells it: not yet asked who may see what.
 *
 * @param membership of the author in the space, now
 * @param pseudonym by which peers know its author in this thread
 * @param terms of the thread
 */
record PostRow(
        Contribution said,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        @Nullable String organisation,
        @Nullable Hiding hiding,
        @Nullable Integer replies,
        @Nullable String pseudonym,
        Terms terms,
        BesideRow beside) {}
