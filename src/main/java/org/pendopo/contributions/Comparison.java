package org.pendopo.contributions;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a contribution, as typed.
 *
 * @param last the number of the version that stands now
 * @param from the earlier one of the two
 * @param titles of both; null where it has none
 * @param texts of both
 */
public record Comparison(
        int last, int from, int to, String language, List<@Nullable String> titles, List<String> texts) {
    private static final int OFFERED = 100;

    /** There is something to compare. */
    public boolean isAny() {
        return last > 1;
    }

    public boolean isRetitled() {
        return titles.getFirst() != null && !titles.getFirst().equals(titles.getLast());
    }

    public @Nullable String titleBefore() {
        return titles.getFirst();
    }

    public @Nullable String titleAfter() {
        return titles.getLast();
    }

    public String before() {
        return texts.getFirst();
    }

    public String after() {
        return texts.getLast();
    }

    /** The versions that can be chosen, newest first. */
    public List<Integer> numbers() {
        return IntStream.range(0, Math.min(last, OFFERED))
                .map(n -> last - n)
                .boxed()
                .toList();
    }
}
