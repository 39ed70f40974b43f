package org.pendopo.contributions.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void nobody_gets_a_name_that_is_taken_however_many_there_are() {
        var taken = new HashSet<String>();
        var chance = new Random(7);
        for (var i = 0; i < 4000; i++) {
            var name = Names.free(taken, chance);
            assertThat(taken.add(name)).as(name).isTrue();
            assertThat(name).matches("[A-Z][a-z]+ [1-9][0-9]*").hasSizeLessThanOrEqualTo(40);
        }
    }

    @Test
    void a_name_tells_nothing_of_the_person() {
        var first = Names.free(new HashSet<>(), new Random(1));
        var second = Names.free(new HashSet<>(), new Random(2));
        assertThat(first).as("chance alone decides").isNotEqualTo(second);
    }
}
