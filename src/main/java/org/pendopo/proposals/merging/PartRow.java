package org.pendopo.proposals.merging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/** A part of a proposal as the database has it. */
record PartRow(
        long id,
        String title,
        String language,
        ContributionState state,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable String label,
        long intoId,
        ContributionState target,
        Instant at,
        String reason,
        long comments) {
    MergedPart view(long into, Instant now) {
        if (state != ContributionState.MERGED) {
            return new MergedPart(id, "", language, null, at, reason, comments, false);
        }
        var author = name == null || ageBand == null ? label : PersonNames.displayName(name, ageBand, false);
        var undoable = intoId == into && ProposalMerge.isUndoable(at, target == ContributionState.PUBLISHED, now);
        return new MergedPart(id, title, language, author, at, reason, comments, undoable);
    }
}
