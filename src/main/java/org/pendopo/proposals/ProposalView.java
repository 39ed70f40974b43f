package org.pendopo.proposals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.shared.web.Addresses;

/**
 * A proposal as its page shows it, without its text and comments, which are its thread.
 *
 * @param territoryAbove the territory in which its territory lies
 * @param where the place in its territory, in the author's words
 * @param amendments how many new texts were suggested for it
 * @param supported whether the reader supports it
 * @param goneAt since when it is withdrawn; null while it is not
 * @param merged how many others are part of it
 */
public record ProposalView(
        long id,
        long spaceId,
        long toolId,
        String title,
        ContributionState state,
        @Nullable Long authorId,
        @Nullable Long categoryId,
        @Nullable String category,
        @Nullable String territoryCode,
        @Nullable String territory,
        @Nullable String territoryAbove,
        @Nullable String where,
        @Nullable BigDecimal cost,
        ProposalStatus status,
        SourceFacts source,
        int supports,
        int comments,
        long amendments,
        long coauthors,
        long ownAnswers,
        long citations,
        boolean supported,
        ProposalPlace place,
        @Nullable AnswerView answer,
        @Nullable Instant goneAt,
        long merged) {
    /** Others than its authors learn no more of it than that it was withdrawn. */
    public boolean isGone() {
        return title.isEmpty();
    }

    public String address() {
        return address(id, title);
    }

    public String slug() {
        return Addresses.slug(title);
    }

    public boolean isShown() {
        return state == ContributionState.PUBLISHED;
    }

    /** Whether it is part of another one now. */
    public boolean isMerged() {
        return state == ContributionState.MERGED;
    }

    /** Whether the file that it comes from counted votes or supports, or says what else is no fact of this portal. */
    public boolean isStated() {
        return Stream.of(
                        source.statedVotes(),
                        source.statedAgainst(),
                        source.statedSupports(),
                        source.statedStatus(),
                        source.statedDistrict(),
                        source.statedCoauthors())
                .anyMatch(Objects::nonNull);
    }

    public ProposalTool tool() {
        return new ProposalTool(toolId, spaceId);
    }

    /** What its cost looks like in a form. */
    public String typedCost() {
        return Rupiah.asTyped(cost);
    }

    public String currency() {
        return Money.sign(source.currency());
    }

    public static String address(long id, String title) {
        return "/proposal/" + id + "/" + Addresses.slug(title);
    }
}
