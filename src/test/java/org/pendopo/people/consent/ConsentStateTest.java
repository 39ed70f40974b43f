package org.pendopo.people.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentStateTest {
    @Test
    void nothing_holds_before_somebody_decides() {
        var state = new ConsentState(7, ConsentKind.PARTICIPATION);
        assertThat(state.isGiven()).isFalse();
        assertThat(state.withdraw()).isFalse();
        assertThat(state.getNumber()).isZero();
    }

    @Test
    void a_newer_text_is_agreed_to_anew_and_an_older_one_changes_nothing() {
        var state = new ConsentState(7, ConsentKind.DIGEST);
        assertThat(state.give(1)).isTrue();
        assertThat(state.give(1)).isFalse();
        assertThat(state.give(2)).isTrue();
        assertThat(state.give(1)).isFalse();
        assertThat(state.getTextVersion()).isEqualTo(2);
    }

    /** Whatever is pressed in whatever order: what holds is the last decision, and each change is one line. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_last_decision_holds_and_only_changes_are_counted(long seed) {
        var chance = new Random(seed);
        var state = new ConsentState(7, ConsentKind.PARTICIPATION);
        var changes = 0;
        for (var step = 0; step < 500; step++) {
            var give = chance.nextBoolean();
            var before = state.isGiven();
            var changed = give ? state.give(1) : state.withdraw();
            assertThat(state.isGiven()).isEqualTo(give);
            assertThat(changed).isEqualTo(before != give);
            changes += changed ? 1 : 0;
            assertThat(state.getNumber()).isEqualTo(changes);
        }
    }
}
