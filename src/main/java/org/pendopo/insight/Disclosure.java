package org.pendopo.insight;

import java.util.List;
import java.util.Objects;

/**
 * Keeps numbers of people from giving somebody away. What counts fewer than five people is not told. Where that leaves a
 * gap among the parts of a whole, no number is told that is greater than the sum of those that are, the whole included:
 * what is missing could be reckoned from it. See “Handbook on Statistical Disclosure Control” (Hundepool et al., 2010),
 * primary and secondary cell suppression.
 */
final class Disclosure {
    static final long LEAST = 5;

    private final List<Counted> parts;
    private final long told;

    /** @param parts of a whole, with all their numbers; nobody is in two of them */
    Disclosure(List<Counted> parts) {
        this.parts = parts.stream().map(n -> isSmall(n) ? n.hidden() : n).toList();
        told = this.parts.stream()
                .map(Counted::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The parts, as far as they are told. */
    List<Counted> parts() {
        return parts;
    }

    /** How many people are told. */
    long told() {
        return told;
    }

    /** Whether everybody is among them. */
    boolean isWhole() {
        return parts.stream().allMatch(n -> n.count() != null);
    }

    /** Other numbers of the same people, as far as they may be told beside the parts. */
    List<Counted> beside(List<Counted> others) {
        return others.stream()
                .map(n -> isSmall(n) || isTelling(n) ? n.hidden() : n)
                .toList();
    }

    private boolean isTelling(Counted number) {
        var count = number.count();
        return !isWhole() && count != null && count > told;
    }

    private static boolean isSmall(Counted number) {
        var count = number.count();
        return count != null && count > 0 && count < LEAST;
    }
}
