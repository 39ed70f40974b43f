package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Threads are two levels deep. */
class SeatsTest {
    private static final long ROOT = 1;

    @Test
    void a_reply_to_the_beginning_hangs_on_it() {
        assertThat(Seats.parentFor(ROOT, null, ROOT)).isEqualTo(ROOT);
    }

    @Test
    void a_reply_to_a_reply_hangs_on_that() {
        assertThat(Seats.parentFor(2, ROOT, ROOT)).isEqualTo(2);
    }

    @Test
    void a_reply_to_a_replys_reply_hangs_beside_it() {
        assertThat(Seats.parentFor(3, 2L, ROOT)).isEqualTo(2);
    }

    @RepeatedTest(20)
    void however_people_answer_no_thread_grows_deeper(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Map<Long, @Nullable Long> parents = new HashMap<>();
        parents.put(ROOT, null);
        for (long id = 2; id < 200; id++) {
            var answered = 1 + random.nextLong(id - 1);
            parents.put(id, Seats.parentFor(answered, parents.get(answered), ROOT));
            assertThat(depth(parents, id)).isBetween(1, 2);
        }
    }

    private static int depth(Map<Long, @Nullable Long> parents, long id) {
        var depth = 0;
        for (var parent = parents.get(id); parent != null; parent = parents.get(parent)) {
            depth++;
        }
        return depth;
    }
}
