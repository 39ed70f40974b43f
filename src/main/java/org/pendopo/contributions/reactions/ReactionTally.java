package org.pendopo.contributions.reactions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How readers reacted to one contribution. Whoever changes it holds its row until the transaction ends. */
@Entity
@Table(name = "reaction_tally")
class ReactionTally {
    private static final int HELPFUL = Arrays.stream(ReactionKind.values())
            .filter(ReactionKind::isHelpful)
            .mapToInt(ReactionKind::bit)
            .sum();

    @Id
    private long contributionId;

    private @Nullable Long parentId;
    private int position;
    private int agree;
    private int thanks;
    private int explained;
    private int thought;
    private int reactors;
    private int helpful;
    private double bound;

    protected ReactionTally() {}

    /** A person's reactions, as bits of their kinds, were {@code before} and are {@code now}. */
    void changed(int before, int now) {
        agree += by(before, now, ReactionKind.AGREE.bit());
        thanks += by(before, now, ReactionKind.THANKS.bit());
        explained += by(before, now, ReactionKind.EXPLAINED.bit());
        thought += by(before, now, ReactionKind.THOUGHT.bit());
        reactors += by(before, now, ~0);
        helpful += by(before, now, HELPFUL);
        bound = Wilson.lowerBound(helpful, reactors);
    }

    private static int by(int before, int now, int bits) {
        return Boolean.compare((now & bits) != 0, (before & bits) != 0);
    }

    int of(ReactionKind kind) {
        return switch (kind) {
            case AGREE -> agree;
            case THANKS -> thanks;
            case EXPLAINED -> explained;
            case THOUGHT -> thought;
        };
    }

    int getReactors() {
        return reactors;
    }

    int getHelpful() {
        return helpful;
    }

    double getBound() {
        return bound;
    }

    int getPosition() {
        return position;
    }

    @Nullable
    Long getParentId() {
        return parentId;
    }

    long getContributionId() {
        return contributionId;
    }
}
