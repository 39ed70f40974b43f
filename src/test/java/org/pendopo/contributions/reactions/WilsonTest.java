package org.pendopo.contributions.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WilsonTest {
    @Test
    void few_hits_are_worth_less_than_many_of_the_same_share() {
        assertThat(Wilson.lowerBound(1, 1)).isCloseTo(0.2065, within(0.0001));
        assertThat(Wilson.lowerBound(90, 100)).isCloseTo(0.8256, within(0.0001));
        assertThat(Wilson.lowerBound(9, 10)).isLessThan(Wilson.lowerBound(90, 100));
        assertThat(Wilson.lowerBound(5, 5)).isGreaterThan(Wilson.lowerBound(1, 1));
    }

    @Test
    void no_hit_is_nothing_however_many_there_are() {
        assertThat(Wilson.lowerBound(0, 0)).isZero();
        assertThat(Wilson.lowerBound(0, 1_000)).isZero();
    }

    /** The bound is the smaller share at which what was seen lies exactly z standard deviations off: solved by halving. */
    @Test
    void is_the_share_from_which_the_seen_one_is_z_deviations_away() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var all = 1 + random.nextInt(10_000);
            var hits = 1 + random.nextInt(all);
            assertThat(Wilson.lowerBound(hits, all)).isCloseTo(halved(hits, all), within(1e-9));
        }
    }

    @Test
    void one_more_hit_never_lowers_and_one_more_miss_never_raises_it() {
        for (var all = 1; all < 120; all++) {
            for (var hits = 0; hits <= all; hits++) {
                var bound = Wilson.lowerBound(hits, all);
                assertThat(bound).isBetween(0.0, hits / (double) all);
                assertThat(Wilson.lowerBound(hits + 1, all + 1)).isGreaterThan(bound);
                assertThat(Wilson.lowerBound(hits, all + 1)).isLessThanOrEqualTo(bound);
            }
        }
    }

    @Test
    void more_hits_than_there_are_is_a_defect() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.lowerBound(2, 1));
    }

    private static double halved(int hits, int all) {
        var seen = hits / (double) all;
        double low = 0;
        var high = seen;
        for (var i = 0; i < 200; i++) {
            var middle = (low + high) / 2;
            if (seen - middle > Wilson.Z * Math.sqrt(middle * (1 - middle) / all)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
