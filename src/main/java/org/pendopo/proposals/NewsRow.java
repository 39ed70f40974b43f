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
    public String address() {
        return ProposalView.address(id, title);
    }

    public String spaceAddress() {
        return "/space/" + spaceSlug;
    }
}
