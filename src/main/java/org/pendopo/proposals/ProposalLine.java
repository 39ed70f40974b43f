package org.pendopo.proposals;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/**
 * A row of a list as the database has it.
 *
 * @param beginning the first characters of the text, in Markdown
 * @param hash by which the random order sorts; 0 in other orders
 * @param total how many rows the whole list has
 */
record ProposalLine(
        Proposal proposal,
        int supports,
        int comments,
        String title,
        String beginning,
        String language,
        @Nullable Long authorId,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable String authorLabel,
        @Nullable String organisation,
        @Nullable String category,
        @Nullable Long supporter,
        long hash,
        long total) {
    /** How much of a text is read for an excerpt. */
    static final int READ = 500;

    private static final int EXCERPT = 140;

    ListedProposal view(boolean insideOwnClass) {
        var source = proposal.source();
        return new ListedProposal(
                proposal.getId(),
                title,
                PlainText.shortened(Markdown.toText(beginning), EXCERPT),
                source.language() == null ? language : source.language(),
                author(insideOwnClass),
                authorLabel,
                organisation,
                proposal.getSubmittedAt(),
                supports,
                supporter != null,
                comments,
                proposal.getStatus(),
                category,
                proposal.details().cost(),
                source);
    }

    Mark mark(ProposalOrder order) {
        return switch (order) {
            case NEWEST, WAITING -> Mark.of(proposal.getSubmittedAt(), proposal.getId());
            case SUPPORTED -> new Mark(supports, proposal.getId());
            case DISCUSSED -> new Mark(comments, proposal.getId());
            case RANDOM -> new Mark(hash, proposal.getId());
        };
    }

    private @Nullable PersonTag author(boolean insideOwnClass) {
        return authorId == null
                ? null
                : PersonTag.of(
                        authorId,
                        Objects.requireNonNull(handle),
                        Objects.requireNonNull(name),
                        Objects.requireNonNull(ageBand),
                        insideOwnClass);
    }
}
