package org.pendopo.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        var shown = new Disclosure(counts(0, 1, 4, 5, 6));
        assertThat(told(shown.parts())).containsExactly(0L, -1L, -1L, 5L, 6L);
        assertThat(shown.told()).isEqualTo(11);
        assertThat(shown.isWhole()).isFalse();
        assertThat(new Disclosure(counts(5, 6, 0)).isWhole()).isTrue();
        assertThat(new Disclosure(List.of()).told()).isZero();
    }

    @Test
    void beside_a_gap_nothing_is_told_that_is_greater_than_what_is() {
        assertThat(told(new Disclosure(counts(43, 2)).beside(counts(45, 44, 43, 4, 0))))
                .containsExactly(-1L, -1L, 43L, -1L, 0L);
        assertThat(told(new Disclosure(counts(43, 5)).beside(counts(48, 4)))).containsExactly(48L, -1L);
    }

    /** Whatever the small parts really are, the same is told: so nobody can reckon them. */
    @Test
    void what_is_told_does_not_depend_on_the_small_parts() {
        var random = new Random(8);
        for (var i = 0; i < 2_000; i++) {
            var real = random.longs(1 + random.nextInt(6), 0, 12).toArray();
            var other = LongStream.of(real)
                    .map(n -> n > 0 && n < Disclosure.LEAST ? 1 + random.nextInt(4) : n)
                    .toArray();
            var shown = new Disclosure(counts(real));
            var instead = new Disclosure(counts(other));
            assertThat(shown.parts()).isEqualTo(instead.parts());
            assertThat(shown.told()).isEqualTo(instead.told());
            assertThat(shown.beside(counts(LongStream.of(real).sum())).stream()
                            .map(Counted::count)
                            .filter(Objects::nonNull))
                    .allMatch(n -> shown.isWhole() || n <= shown.told());
        }
    }
}
