package org.pendopo.proposals;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.PersonTag;
import org.pendopo.shared.web.Addresses;

/**
 * A proposal in a list.
 *
 * @param language of title and text
 * @param author null where nobody of ours wrote it
 * @param authorLabel the author's name as the source states it
 * @param organisation in whose name it was written or brought in
 * @param supported whether the reader supports it
 */
public record ListedProposal(
        long id,
        String title,
        String excerpt,
        String language,
        @Nullable PersonTag author,
        @Nullable String authorLabel,
        @Nullable String organisation,
        Instant at,
        int supports,
        boolean supported,
        int comments,
        ProposalStatus status,
        @Nullable String category,
        @Nullable BigDecimal cost,
        SourceFacts source) {
    public String slug() {
        return Addresses.slug(title);
    }

    public String address() {
        return ProposalView.address(id, title);
    }

    public String currency() {
        return Money.sign(source.currency());
    }

    /** Whether a file brought it in. */
    public boolean isImported() {
        return author == null;
    }
}
