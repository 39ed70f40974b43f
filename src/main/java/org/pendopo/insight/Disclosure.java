package org.pendopo.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Keeps numbers of people from giving somebody away: what counts fewer than five people is not told, and where one such
 * number alone is missing from parts whose sum is told, the next smallest goes too, or it could be reckoned. See
 * “Handbook on Statistical Disclosure Control” (Hundepool et al., 2010), primary and secondary cell suppression.
 */
final class Disclosure {
    static final long LEAST = 5;

    private Disclosure() {}

    /** For numbers whose sum is told nowhere. */
    static List<Counted> each(List<Counted> numbers) {
        return numbers.stream().map(n -> isSmall(n) ? n.hidden() : n).toList();
    }

    /** For the parts of a sum that is told. Parts of nobody may be among them. */
    static List<Counted> parts(List<Counted> numbers) {
        var hidden = each(numbers);
        var missing = hidden.stream().filter(n -> n.count() == null).count();
        if (missing != 1) {
            return hidden;
        }
        var next = hidden.stream()
                .filter(n -> n.count() != null && n.count() > 0)
                .min(Comparator.comparing(n -> Objects.requireNonNull(n.count())));
        return hidden.stream()
                .map(n -> next.filter(n::equals).isPresent() ? n.hidden() : n)
                .toList();
    }

    private static boolean isSmall(Counted number) {
        var count = number.count();
        return count != null && count > 0 && count < LEAST;
    }
}
