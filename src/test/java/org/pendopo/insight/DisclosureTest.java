package org.pendopo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static List<Counted> counts(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Counted("part " + i, counts[i]))
                .toList();
    }

    private static List<Long> told(List<Counted> all) {
        return all.stream().map(n -> n.count() == null ? -1L : n.count()).toList();
    }

    @Test
    void what_counts_fewer_than_five_is_not_told_and_nobody_is() {
        assertThat(told(Disclosure.each(counts(0, 1, 4, 5, 6)))).containsExactly(0L, -1L, -1L, 5L, 6L);
    }

    @Test
    void a_single_small_part_takes_the_next_smallest_along() {
        assertThat(told(Disclosure.parts(counts(40, 3, 9, 7)))).containsExactly(40L, -1L, 9L, -1L);
        assertThat(told(Disclosure.parts(counts(40, 3, 7, 7)))).containsExactly(40L, -1L, -1L, 7L);
        assertThat(told(Disclosure.parts(counts(40, 3, 2, 7)))).containsExactly(40L, -1L, -1L, 7L);
        assertThat(told(Disclosure.parts(counts(3, 0)))).containsExactly(-1L, 0L);
        assertThat(told(Disclosure.parts(counts(3)))).containsExactly(-1L);
        assertThat(told(Disclosure.parts(counts(5, 6)))).containsExactly(5L, 6L);
    }

    /** Whoever knows the sum and all that is told cannot reckon a small number, unless there is nothing else. */
    @Test
    void no_small_part_can_be_reckoned_from_the_sum() {
        var random = new Random(8);
        for (var i = 0; i < 2_000; i++) {
            var numbers = counts(random.longs(1 + random.nextInt(6), 0, 12).toArray());
            var told = Disclosure.parts(numbers);
            var missing = told.stream().filter(n -> n.count() == null).count();
            var others = numbers.stream()
                    .filter(n -> Objects.requireNonNull(n.count()) > 0)
                    .count();
            assertThat(missing)
                    .as("%s", numbers)
                    .satisfiesAnyOf(
                            m -> assertThat(m).isZero(), m -> assertThat(m).isGreaterThan(1), m -> assertThat(others)
                                    .isOne());
            assertThat(told).allMatch(n -> n.count() == null || n.count() == 0 || n.count() >= Disclosure.LEAST);
        }
    }
}
