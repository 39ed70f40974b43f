package org.pendopo.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a list of proposals is sorted. Each order is a number and, among equals, the id, both in the same direction; the
 * pair is also where a page of the list begins.
 */
public enum ProposalOrder {
    NEWEST("p.submittedAt", true),
    SUPPORTED("t.supports", true),
    DISCUSSED("t.comments", true),
    /** Those without an official answer, the one that waits longest first. */
    WAITING("p.submittedAt", false),
    /** Shuffled by the seed in the address: everybody with the same address sees the same order. */
    RANDOM("r.key", false);

    private final String key;
    private final boolean falling;

    ProposalOrder(String key, boolean falling) {
        this.key = key;
        this.falling = falling;
    }

    public static Optional<ProposalOrder> of(@Nullable String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    public static List<ProposalOrder> all() {
        return List.of(values());
    }

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its words, such as {@code proposals.order.newest}. */
    public String labelKey() {
        return "proposals.order." + code();
    }

    /** The mark's key as the type of what is sorted by. */
    Object value(Mark mark) {
        return switch (this) {
            case NEWEST, WAITING -> mark.time();
            case SUPPORTED, DISCUSSED -> Math.clamp(mark.key(), Integer.MIN_VALUE, Integer.MAX_VALUE);
            case RANDOM -> mark.key();
        };
    }

    /** HQL: what is sorted by. */
    String key() {
        return key;
    }

    private String id() {
        return switch (this) {
            case NEWEST, WAITING -> "p.id";
            case SUPPORTED, DISCUSSED -> "t.proposalId";
            case RANDOM -> "r.id";
        };
    }

    /** HQL: the condition that a row lies beyond the mark, in this direction. */
    String beyond(boolean backwards) {
        var sign = falling == backwards ? ">" : "<";
        // Of what a subquery makes, the types are not known in a pair.
        return this == RANDOM
                ? "%1$s %3$s= :markKey and (%1$s %3$s :markKey or %2$s %3$s :markId)".formatted(key, id(), sign)
                : "(" + key + ", " + id() + ") " + sign + " (:markKey, :markId)";
    }

    /** HQL: the order by, in this direction. */
    String orderBy(boolean backwards) {
        var direction = falling == backwards ? " asc" : " desc";
        return " order by " + key + direction + ", " + id() + direction;
    }
}
