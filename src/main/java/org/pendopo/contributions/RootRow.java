package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.reactions.BesideRow;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;

/** What began a thread, with the thread's tally and how far the reader has read. */
record RootRow(
        Contribution said,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        @Nullable String organisation,
        @Nullable Hiding hiding,
        ThreadTally tally,
        @Nullable Long seenUpTo,
        Terms terms,
        BesideRow beside) {
    PostRow post() {
        return new PostRow(
                said, handle, name, ageBand, membership, organisation, hiding, tally.getReplies(), null, terms, beside);
    }
}
