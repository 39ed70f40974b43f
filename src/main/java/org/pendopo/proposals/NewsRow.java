package org.pendopo.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a proposal and concerns a member.
 *
 * @param answer the kind of its official answer; null where the proposal itself is new
 */
public record NewsRow(
        long id,
        String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        @Nullable ProposalStatus answer,
        Instant at) {
    static NewsRow of(Object[] row) {
        return new NewsRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ProposalStatus.valueOf((String) row[5]),
                (Instant) row[6]);
    }

    public String address() {
        return ProposalView.address(id, title);
    }

    public String spaceAddress() {
        return "/space/" + spaceSlug;
    }
}
