package org.pendopo.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody typed it into the form.
 *
 * @param text Markdown
 * @param category id of a category of the tool; null for none
 * @param territory code; empty for the whole area of the space
 * @param cost amount in rupiah as people write it; empty if nobody knows
 * @param language of the text, {@code id} or {@code en}
 * @param requestKey made with the form: the same key again is the same request again
 */
public record TypedProposal(
        @Nullable String title,
        @Nullable String text,
        @Nullable Long category,
        @Nullable String territory,
        @Nullable String cost,
        String language,
        @Nullable UUID requestKey) {}
