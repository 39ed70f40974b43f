package org.pendopo.proposals.answers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalStatus;

/**
 * An official answer as an official typed it.
 *
 * @param unitId the unit that answers for it; null for the one that runs the consultation
 * @param cites ids of the comments that the answer takes up
 */
public record DraftText(
        @Nullable ProposalStatus kind,
        @Nullable String reason,
        @Nullable Long unitId,
        Set<Long> cites) {
    public DraftText {
        cites = Set.copyOf(cites);
    }
}
