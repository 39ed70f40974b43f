package org.pendopo.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/**
 * An official answer as a list of answers shows it.
 *
 * @param language of the proposal's title
 * @param spaceLanguage of the space, in which officials answer
 */
public record AnsweredProposal(
        long id,
        String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        String spaceLanguage,
        ProposalStatus status,
        String reason,
        Instant answeredAt,
        @Nullable String organisation) {
    private static final int EXCERPT = 140;

    public String address() {
        return ProposalView.address(id, title);
    }

    public String spaceAddress() {
        return "/space/" + spaceSlug;
    }

    /** The beginning of the reason, without marks. */
    public String excerpt() {
        return PlainText.shortened(Markdown.toText(reason), EXCERPT);
    }
}
